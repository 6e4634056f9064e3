package org.tongtu.notification;

import java.util.Locale;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import org.springframework.transaction.event.TransactionalEventListener;
import org.tongtu.identity.PasswordLinkMade;
import org.tongtu.language.Texts;
import org.tongtu.uikit.Figures;

/** Mails the link to choose a password: waiting from the moment the link exists, on its way once that is sure. */
@Component
class PasswordLinkMails {

    private final Dispatch dispatch;
    private final Texts texts;
    private final Figures figures;

    PasswordLinkMails(Dispatch dispatch, Texts texts, Figures figures) {
        this.dispatch = dispatch;
        this.texts = texts;
        this.figures = figures;
    }

    @EventListener
    void put(PasswordLinkMade made) {
        Locale locale = Texts.supported(Locale.forLanguageTag(made.language()));
        String until = figures.deadline(locale, made.expires());
        dispatch.put(new Mail(
                made.email(),
                texts.get(locale, "notification.password.subject"),
                texts.get(locale, "notification.password.text", made.name(), made.link().toString(), until),
                made.expires()));
    }

    @TransactionalEventListener
    void send(PasswordLinkMade made) {
        dispatch.carrySoon();
    }
}
