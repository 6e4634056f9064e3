package org.tongtu.notification;

import java.util.Optional;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.scheduling.annotation.Scheduled;

/**
 * Sends on a thread of its own: nobody waits for a mail server, and nobody learns from the wait whether a mail went out.
 * What cannot go now waits in the queue, over a restart too, and is tried again.
 */
class Dispatch {

    private static final Logger LOG = LoggerFactory.getLogger(Dispatch.class);

    private final MailQueue queue;
    private final Postman postman;

    Dispatch(MailQueue queue, Postman postman) {
        this.queue = queue;
        this.postman = postman;
    }

    /** Together with what it tells of: both are kept, or neither. */
    void put(Mail mail) {
        queue.put(mail);
    }

    void carrySoon() {
        Thread.ofVirtual().name("mail").start(this::carryDue);
    }

    @Scheduled(initialDelayString = "${tongtu.mail-retry}", fixedDelayString = "${tongtu.mail-retry}")
    void carryDue() {
        int late = queue.giveUp();
        if (late > 0) {
            LOG.error("{} mails could not be sent in time and were given up", late);
        }
        Optional<MailQueue.Waiting> next = queue.take();
        while (next.isPresent() && carry(next.get())) {
            next = queue.take();
        }
    }

    /** Where one fails, the others wait for the next round rather than for as many time-outs. */
    private boolean carry(MailQueue.Waiting next) {
        try {
            postman.carry(next.mail());
            queue.sent(next);
            return true;
        } catch (RuntimeException failure) {
            queue.putBack(next);
            LOG.warn("Mail does not go out by {}: {}. Waiting: {}; tried again in {} s", postman.name(), reason(failure),
                    queue.size(), MailQueue.pause(next.tries()).toSeconds());
            return false;
        }
    }

    private static String reason(Throwable failure) {
        Throwable deepest = failure;
        while (deepest.getCause() != null) {
            deepest = deepest.getCause();
        }
        return String.valueOf(deepest.getMessage()).lines().findFirst().orElse("").replaceAll("\\.+$", "");
    }
}
