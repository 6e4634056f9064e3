package org.tongtu.notification;

/** No mail server is named and it is no demo: mails wait, and the log says what is missing. */
class NoPostman implements Postman {

    @Override
    public void carry(Mail mail) {
        throw new IllegalStateException("TONGTU_MAIL_URL is not set");
    }

    @Override
    public String name() {
        return "nothing";
    }
}
