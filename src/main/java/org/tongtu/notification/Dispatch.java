package org.tongtu.notification;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Sends on a thread of its own: nobody waits for a mail server, and nobody learns from the wait whether a mail went out. */
class Dispatch {

    private static final Logger LOG = LoggerFactory.getLogger(Dispatch.class);

    private final Postman postman;

    Dispatch(Postman postman) {
        this.postman = postman;
    }

    void send(Mail mail) {
        Thread.ofVirtual().name("mail").start(() -> carry(mail));
    }

    private void carry(Mail mail) {
        try {
            postman.carry(mail);
        } catch (RuntimeException failure) {
            LOG.error("A mail could not be sent: {}", failure.getMessage());
        }
    }
}
