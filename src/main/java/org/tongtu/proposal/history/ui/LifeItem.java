package org.tongtu.proposal.history.ui;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.icon.VaadinIcon;
import java.util.List;
import java.util.Locale;
import org.tongtu.language.Texts;
import org.tongtu.plan.PlanId;
import org.tongtu.proposal.ProposalSummary;
import org.tongtu.proposal.history.Decided;
import org.tongtu.proposal.history.HistoryLinks;
import org.tongtu.proposal.history.Life;
import org.tongtu.proposal.history.LifeEntry;
import org.tongtu.proposal.history.LifeEntry.Author;
import org.tongtu.proposal.history.Moment;
import org.tongtu.proposal.ui.ProposalLinks;

/** One change in a thing's life: what, when, who, why, and where it was decided. */
class LifeItem extends ListItem {

    private final transient LifeParts parts;
    private final transient PlanId plan;
    private final Locale locale = Texts.supported(UI.getCurrent().getLocale());

    LifeItem(LifeParts parts, PlanId plan, Life life, LifeEntry entry, List<ProposalSummary> drafts) {
        this.parts = parts;
        this.plan = plan;
        boolean agreed = entry.author() == null;
        addClassName(agreed ? "history-step" : "history-operation");
        var head = new Span(getTranslation("history.step." + entry.step(), label(entry.moment())));
        head.addClassName("step-name");
        add(head, quiet(parts.parts().figures().moment(locale, entry.at()) + who(entry.author())));
        why(entry);
        entry.decisions().forEach(this::decided);
        add(new ChangeCells(parts.parts().things(), life.state(), entry.changes(), locale), actions(life, entry, drafts));
    }

    private String label(Moment moment) {
        return parts.parts().moments().label(parts.parts().actor(), plan, moment, locale);
    }

    private String who(@org.jspecify.annotations.Nullable Author author) {
        return author == null ? "" : " · " + author.name() + " · " + parts.parts().things().town(author.jurisdiction().value(), locale);
    }

    private void why(LifeEntry entry) {
        if (entry.author() != null && entry.author().cause() != null) {
            add(quiet(getTranslation("history.cause." + entry.author().cause().kind())));
        }
        if (entry.proposal() != null) {
            add(new Anchor(ProposalLinks.proposal(entry.proposal()), entry.author() == null
                    ? getTranslation("history.life.proposal", label(Moment.of(entry.proposal())))
                    : getTranslation("history.life.open", Integer.toString(entry.proposal().number()))));
        }
    }

    private void decided(Decided it) {
        add(new Div(new Anchor(it.link(), getTranslation("history.life.meeting", it.meeting(), getTranslation(it.outcomeKey()),
                parts.parts().figures().date(locale, it.at()))), new Span(it.wording().isBlank() ? "" : " " + it.wording())));
    }

    private Div actions(Life life, LifeEntry entry, List<ProposalSummary> drafts) {
        var actions = new Div();
        actions.addClassName("page-actions");
        if (LifeParts.hasPlace(life.last())) {
            var then = new Anchor(HistoryLinks.time(plan, entry.moment()), getTranslation("history.life.then"));
            then.getElement().setAttribute("aria-label", getTranslation("history.life.then-of", label(entry.moment())));
            actions.add(then);
        }
        if (!drafts.isEmpty() && entry.step() != LifeEntry.Step.ENDED) {
            var back = new Button(getTranslation("history.restore"), VaadinIcon.TIME_BACKWARD.create(),
                    click -> new RestoreDialog(parts, life.last().id(), entry.moment(), drafts, locale).open());
            back.setAriaLabel(getTranslation("history.restore.of", label(entry.moment())));
            actions.add(back);
        }
        return actions;
    }

    private static Span quiet(String text) {
        var span = new Span(text);
        span.addClassName("quiet");
        return span;
    }
}
