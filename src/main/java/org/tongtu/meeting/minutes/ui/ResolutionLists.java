package org.tongtu.meeting.minutes.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Article;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.i18n.I18NProvider;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.tongtu.kernel.Actor;
import org.tongtu.kernel.Ids;
import org.tongtu.kernel.Now;
import org.tongtu.kernel.Role;
import org.tongtu.language.Texts;
import org.tongtu.meeting.MeetingId;
import org.tongtu.meeting.minutes.CompleteResolution;
import org.tongtu.meeting.minutes.ResolutionDetails;
import org.tongtu.meeting.minutes.Resolutions;
import org.tongtu.monitoring.ui.PlaceNames;
import org.tongtu.uikit.Badges;
import org.tongtu.uikit.CopyButton;
import org.tongtu.uikit.Figures;
import org.tongtu.uikit.Tone;

/** Resolutions with who leads, until when, and what became of them. */
@org.springframework.stereotype.Component
class ResolutionLists {

    private final Resolutions resolutions;
    private final PlaceNames places;
    private final Figures figures;
    private final Now now;

    ResolutionLists(Resolutions resolutions, PlaceNames places, Figures figures, Now now) {
        this.resolutions = resolutions;
        this.places = places;
        this.figures = figures;
        this.now = now;
    }

    /** Of one meeting, with the form to add more. */
    Component of(Actor actor, MeetingId meeting, Runnable again) {
        var panel = new Div(list(actor, resolutions.list(actor, meeting), again));
        if (actor.holds(Role.SECRETARY)) {
            panel.add(new Button(t("add"), click -> new ResolutionDialog(meeting, places, command -> {
                resolutions.add(actor, command);
                again.run();
            }).open()));
        }
        return panel;
    }

    /** Of all meetings, open ones first. */
    Component all(Actor actor, Runnable again) {
        return list(actor, resolutions.list(actor), again);
    }

    private Component list(Actor actor, List<ResolutionDetails> some, Runnable again) {
        if (some.isEmpty()) {
            return new Paragraph(t("no-resolutions"));
        }
        Locale locale = Texts.supported(UI.getCurrent().getLocale());
        LocalDate today = LocalDate.ofInstant(now.instant(), figures.zone());
        var list = new Div();
        some.forEach(one -> list.add(card(actor, one, locale, today, again)));
        return list;
    }

    private Article card(Actor actor, ResolutionDetails one, Locale locale, LocalDate today, Runnable again) {
        var head = new Div(badge(one, today), new Span(t("due", figures.date(locale, one.due()))),
                new Span(t("lead", places.name(locale, one.lead()))));
        head.addClassName("card-head");
        if (!one.supporting().isBlank()) {
            head.add(new Span(t("supporting", one.supporting())));
        }
        var card = new Article(head, new Paragraph(one.position() + ". " + one.text()));
        card.addClassName("card");
        if (one.isDone()) {
            card.add(new Paragraph(t("done-note", one.doneNote())));
        } else {
            card.add(actions(actor, one, reminder(one, locale, today), again));
        }
        return card;
    }

    private Div actions(Actor actor, ResolutionDetails one, String reminder, Runnable again) {
        var actions = new Div(new CopyButton(t("copy-reminder"), reminder, "minutes.copied"));
        actions.addClassName("page-actions");
        boolean mine = actor.holds(Role.SECRETARY) || Stream.of(Role.PLANNER, Role.LIAISON, Role.DELEGATE)
                .anyMatch(role -> actor.holds(role, one.lead()));
        if (mine) {
            actions.add(new Button(t("complete"), click -> OneFieldDialog.longer("minutes.completed", note -> {
                resolutions.complete(actor, new CompleteResolution(Ids.next(), one.lead(), one.id(), note));
                again.run();
            }).open()));
        }
        return actions;
    }

    private static Span badge(ResolutionDetails one, LocalDate today) {
        if (one.isDone()) {
            return Badges.of(Tone.GOOD, t("done"));
        }
        return one.isOverdue(today)
                ? Badges.of(Tone.BAD, t("overdue", java.time.temporal.ChronoUnit.DAYS.between(one.due(), today)))
                : Badges.of(Tone.INFO, t("open"));
    }

    private String reminder(ResolutionDetails one, Locale locale, LocalDate today) {
        return t(one.isOverdue(today) ? "reminder-overdue" : "reminder", places.name(locale, one.lead()), one.text(),
                figures.date(locale, one.due()));
    }

    private static String t(String key, Object... arguments) {
        return I18NProvider.translate("minutes." + key, arguments);
    }
}
