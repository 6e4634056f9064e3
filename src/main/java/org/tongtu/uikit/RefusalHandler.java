package org.tongtu.uikit;

import com.vaadin.flow.server.ErrorEvent;
import com.vaadin.flow.server.ErrorHandler;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.tongtu.kernel.Ids;
import org.tongtu.kernel.Refused;

/** An expected "no" is told in the reader's language and the view stays as it is; anything else is logged with a number. */
class RefusalHandler implements ErrorHandler {

    private static final Logger LOG = LoggerFactory.getLogger(RefusalHandler.class);

    @Override
    public void error(ErrorEvent event) {
        for (Throwable cause = event.getThrowable(); cause != null; cause = cause.getCause()) {
            if (cause instanceof Refused refused) {
                Notices.refused(refused);
                return;
            }
        }
        String number = Ids.next().toString().substring(24);
        LOG.error("Fault {}", number, event.getThrowable());
        Notices.failed(number);
    }
}
