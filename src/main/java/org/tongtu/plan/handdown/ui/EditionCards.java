package org.tongtu.plan.handdown.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Text;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Article;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.i18n.I18NProvider;
import java.util.Locale;
import java.util.Objects;
import org.springframework.beans.factory.ObjectProvider;
import org.tongtu.kernel.Actor;
import org.tongtu.kernel.Now;
import org.tongtu.kernel.Role;
import org.tongtu.language.Texts;
import org.tongtu.paper.ui.PaperParts;
import org.tongtu.plan.EditionStatus;
import org.tongtu.plan.EditionSummary;
import org.tongtu.plan.Editions;
import org.tongtu.plan.ui.EditionPanel;
import org.tongtu.uikit.Badges;
import org.tongtu.uikit.Figures;
import org.tongtu.uikit.Notices;
import org.tongtu.uikit.Tone;

/** An edition's cover: agreed or approved, by whom and under which document, and what is still to be handed down. */
@org.springframework.stereotype.Component
class EditionCards {

    private final Editions editions;
    private final HandDownTables lists;
    private final Figures figures;
    private final Now now;
    private final PaperParts papers;
    private final ObjectProvider<EditionPanel> panels;

    EditionCards(Editions editions, HandDownTables lists, Figures figures, Now now, PaperParts papers, ObjectProvider<EditionPanel> panels) {
        this.editions = editions;
        this.lists = lists;
        this.figures = figures;
        this.now = now;
        this.papers = papers;
        this.panels = panels;
    }

    Component create(Actor actor, EditionSummary edition, boolean inForce, Runnable again) {
        boolean approved = edition.status() == EditionStatus.APPROVED;
        var head = new Div(Badges.of(approved ? Tone.GOOD : Tone.INFO, t("plan.edition." + edition.status())));
        head.addClassName("card-head");
        if (inForce) {
            head.add(Badges.of(Tone.NEUTRAL, t("plan.edition.in-force")));
        }
        var card = new Article(head, new H3(t("plan.edition", edition.number())), new Paragraph(origin(edition)));
        card.addClassName("card");
        if (approved) {
            card.add(approval(edition));
        } else if (actor.holds(Role.SECRETARY)) {
            var approve = new Button(t("plan.approve"), click -> new ApproveDialog(edition, today(), papers, command -> {
                editions.approve(actor, command);
                Notices.done("plan.approve.done", edition.number());
                again.run();
            }).open());
            approve.addThemeVariants(ButtonVariant.PRIMARY);
            card.add(approve);
        }
        panels.stream().flatMap(panel -> panel.create(actor, edition).stream()).forEach(card::add);
        lists.create(actor, edition, again).ifPresent(card::add);
        return card;
    }

    private java.time.LocalDate today() {
        return now.instant().atZone(figures.zone()).toLocalDate();
    }

    private String origin(EditionSummary edition) {
        String day = figures.date(locale(), edition.agreedAt());
        return edition.proposal() == null
                ? t("plan.edition.founded", day)
                : t("plan.edition.from", day, edition.proposal().toString(), String.valueOf(edition.sequence()));
    }

    private Component approval(EditionSummary edition) {
        var words = new Paragraph(t("plan.edition.approved", Objects.requireNonNullElse(edition.authority(), ""),
                Objects.requireNonNullElse(edition.documentNumber(), ""),
                figures.date(locale(), Objects.requireNonNull(edition.approvedOn()))));
        String scan = Objects.requireNonNullElse(edition.scan(), "");
        if (!scan.isBlank()) {
            words.add(new Text(" "), papers.told(scan));
        }
        return words;
    }

    static Locale locale() {
        return Texts.supported(UI.getCurrent().getLocale());
    }

    private static String t(String key, Object... arguments) {
        return I18NProvider.translate(key, arguments);
    }
}
