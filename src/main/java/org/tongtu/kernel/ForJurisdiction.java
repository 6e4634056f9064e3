package org.tongtu.kernel;

/** A command given in a jurisdiction's name: its role must be held in that jurisdiction. */
public interface ForJurisdiction extends Command {

    JurisdictionCode jurisdiction();
}
