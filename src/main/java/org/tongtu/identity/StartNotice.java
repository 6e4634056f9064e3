package org.tongtu.identity;

import java.util.Locale;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.boot.web.server.context.WebServerApplicationContext;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import org.tongtu.kernel.Role;
import org.tongtu.language.Texts;

/**
 * Tells whoever started the portal where it is and how to come in: the demo's accounts, or a one-time link for the
 * first administrator where there is none yet.
 */
@Component
class StartNotice {

    private final AccountRepository accounts;
    private final DemoRepository demos;
    private final OneTimeLinks links;
    private final Demo demo;
    private final Texts texts;

    StartNotice(AccountRepository accounts, DemoRepository demos, OneTimeLinks links, Demo demo, Texts texts) {
        this.accounts = accounts;
        this.demos = demos;
        this.links = links;
        this.demo = demo;
        this.texts = texts;
    }

    @EventListener
    void ready(ApplicationReadyEvent started) {
        if (!(started.getApplicationContext() instanceof WebServerApplicationContext portal)
                || portal.getWebServer() == null
                || portal.getWebServer().getPort() <= 0) {
            return;
        }
        say("identity.start.ready", "http://localhost:" + portal.getWebServer().getPort());
        if (demo.allowed()) {
            demos.cards().forEach(card -> say("identity.start.account", card.email(), card.text().in(language())));
            say("identity.start.password", Demo.PASSWORD);
        } else if (!accounts.anyoneHolds(Role.ADMIN)) {
            say("identity.start.first", links.forFirstAdministrator().toString());
        }
    }

    private void say(String key, Object... arguments) {
        System.out.println(texts.get(language(), key, arguments));
    }

    private static Locale language() {
        return Texts.supported(Locale.getDefault().getLanguage().equals("zh") ? Texts.CHINESE : Texts.ENGLISH);
    }
}
