package org.tongtu.notification;

/** Carries a mail away: by SMTP where {@code TONGTU_MAIL_URL} is set, else into the log that the demo shows. */
interface Postman {

    /** @throws RuntimeException where it could not, now */
    void carry(Mail mail);

    /** Which way, for the log. */
    String name();
}
