package org.tongtu.kernel;

/** The portal, or a command, cannot begin: what is wrong, and what whoever started it can do. Shown without a stack trace. */
public class CannotStart extends RuntimeException {

    /** @param remedy what to do about it */
    public CannotStart(String what, String remedy) {
        super((what + " " + remedy).strip());
    }
}
