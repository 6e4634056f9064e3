package org.tongtu.notification;

import java.util.List;
import org.springframework.stereotype.Service;
import org.tongtu.access.Allowed;
import org.tongtu.identity.Demo;
import org.tongtu.kernel.Actor;
import org.tongtu.kernel.Refused;
import org.tongtu.kernel.Refused.Kind;
import org.tongtu.kernel.Role;

/**
 * The mails of a demo: those to its own accounts, whose password is published anyhow. Nobody reads other people's mail
 * here, for it contains links that open accounts; an administrator of a demo may.
 */
@Service
public class Mails {

    private static final String DEMO = "@demo.local";

    private final MailLog log;
    private final Demo demo;

    Mails(MailLog log, Demo demo) {
        this.log = log;
        this.demo = demo;
    }

    @Allowed(Role.RESIDENT)
    public List<KeptMail> list(Actor actor) {
        if (!demo.allowed()) {
            throw new Refused(Kind.FORBIDDEN, "notification.no-demo");
        }
        return actor.isSystem() || actor.holds(Role.ADMIN)
                ? log.list()
                : log.list().stream().filter(mail -> mail.recipient().endsWith(DEMO)).toList();
    }
}
