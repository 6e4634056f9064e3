package org.tongtu.notification.ui;

import com.vaadin.flow.component.details.Details;
import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.icon.VaadinIcon;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.PermitAll;
import java.util.List;
import org.tongtu.identity.CurrentActor;
import org.tongtu.notification.KeptMail;
import org.tongtu.notification.Mails;
import org.tongtu.uikit.EmptyState;
import org.tongtu.uikit.Figures;
import org.tongtu.uikit.PageHeader;

/** What a demo would have mailed, newest first; with it a password reset can be tried. */
@Route("mail")
@Menu(order = 95, title = "notification.mail.title", icon = "vaadin:envelope")
@PermitAll
class MailView extends Main implements HasDynamicTitle {

    MailView(Mails mails, CurrentActor actor, Figures figures) {
        addClassName("page");
        add(new PageHeader(getPageTitle()).explain(getTranslation("notification.mail.intro")));
        List<KeptMail> kept = mails.list(actor.get());
        if (kept.isEmpty()) {
            add(new EmptyState(VaadinIcon.ENVELOPE_OPEN_O, getTranslation("notification.mail.empty"), getTranslation("notification.mail.empty-text")));
        }
        kept.forEach(mail -> {
            var text = new Paragraph(mail.text());
            text.addClassName("mail-text");
            add(new Details(getTranslation("notification.mail.line", figures.moment(getLocale(), mail.at()), mail.recipient(), mail.subject()), text));
        });
    }

    @Override
    public String getPageTitle() {
        return getTranslation("notification.mail.title");
    }
}
