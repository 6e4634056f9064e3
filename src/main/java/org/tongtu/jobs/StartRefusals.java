package org.tongtu.jobs;

import org.jspecify.annotations.Nullable;
import org.springframework.boot.SpringBootExceptionReporter;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.tongtu.kernel.CannotStart;
import org.tongtu.kernel.Refused;

/** Says in one line why the portal does not start, where the reason is somebody's to mend and not ours. */
@Order(Ordered.HIGHEST_PRECEDENCE)
class StartRefusals implements SpringBootExceptionReporter {

    StartRefusals(@Nullable ConfigurableApplicationContext context) {}

    @Override
    public boolean reportException(Throwable failure) {
        for (Throwable cause = failure; cause != null; cause = cause.getCause()) {
            if (cause instanceof CannotStart no) {
                System.err.println("tongtu: " + no.getMessage());
                return true;
            }
            if (cause instanceof Refused refused) {
                System.err.println("tongtu: not started: " + refused.reason());
                return true;
            }
        }
        return false;
    }
}
