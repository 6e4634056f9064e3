package org.tongtu.kernel;

import java.util.UUID;

/**
 * A wish to change something. The key is made by the client and makes resending harmless: a write may have been
 * committed although its answer never arrived.
 */
public interface Command {

    UUID key();
}
