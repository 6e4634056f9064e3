package org.tongtu.jobs;

import java.util.List;

/**
 * What {@code ./tongtu <name> …} does. It runs in the whole portal without a web server, on the same services as the
 * screens.
 */
public interface CommandLineTask {

    /** The word on the command line, for example {@code check-trace}. */
    String name();

    /** @return the exit code: 0 when all is well */
    int run(List<String> args);
}
