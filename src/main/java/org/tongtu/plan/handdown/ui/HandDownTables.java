package org.tongtu.plan.handdown.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeDetails;
import com.vaadin.flow.component.html.NativeTable;
import com.vaadin.flow.component.html.NativeTableRow;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.i18n.I18NProvider;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.tongtu.kernel.Actor;
import org.tongtu.kernel.Ids;
import org.tongtu.kernel.Now;
import org.tongtu.kernel.Role;
import org.tongtu.plan.EditionSummary;
import org.tongtu.plan.handdown.CompleteHandDown;
import org.tongtu.plan.handdown.HandDownDetails;
import org.tongtu.plan.handdown.HandDowns;
import org.tongtu.uikit.Badges;
import org.tongtu.uikit.Figures;
import org.tongtu.uikit.Notices;
import org.tongtu.uikit.ScrollingTable;
import org.tongtu.uikit.Tone;

/** 传导清单: change → county plan to amend → bureau → due → done, ticked off by the town's planner or the joint office. */
@org.springframework.stereotype.Component
class HandDownTables {

    private static final List<String> COLUMNS = List.of("change", "county", "bureau", "due", "state");

    private final HandDowns handDowns;
    private final HandDownWords words;
    private final Figures figures;
    private final Now now;

    HandDownTables(HandDowns handDowns, HandDownWords words, Figures figures, Now now) {
        this.handDowns = handDowns;
        this.words = words;
        this.figures = figures;
        this.now = now;
    }

    /** Nothing for an edition that changes no plan: the founding one. */
    Optional<Component> create(Actor actor, EditionSummary edition, Runnable again) {
        boolean official = Stream.of(Role.values()).anyMatch(role -> role != Role.RESIDENT && actor.holds(role));
        List<HandDownDetails> lines = official ? handDowns.list(actor, edition.plan(), edition.number()) : List.of();
        if (lines.isEmpty()) {
            return Optional.empty();
        }
        long done = lines.stream().filter(HandDownDetails::isDone).count();
        var table = new NativeTable();
        table.addClassNames("figures-table", "stacking-table");
        NativeTableRow head = table.getHead().addRow();
        COLUMNS.forEach(name -> head.addHeaderCell().setText(t(name)));
        lines.forEach(line -> row(actor, table.getBody().addRow(), line, again));
        String title = t("title", lines.size(), done);
        var details = new NativeDetails(title, new Div(new Paragraph(t("intro")), new ScrollingTable(title, table)));
        details.setOpen(done < lines.size());
        return Optional.of(details);
    }

    private void row(Actor actor, NativeTableRow row, HandDownDetails line, Runnable again) {
        cell(row, "change", new Span(words.change(EditionCards.locale(), line)));
        cell(row, "county", new Span(words.county(EditionCards.locale(), line)));
        cell(row, "bureau", new Span(line.bureau().in(EditionCards.locale())));
        cell(row, "due", new Span(figures.date(EditionCards.locale(), line.due())));
        var state = new Div(badge(line));
        state.addClassName("two-lines");
        if (line.isDone()) {
            var note = new Span(words.done(EditionCards.locale(), line));
            note.addClassName("quiet");
            state.add(note);
        } else {
            state.add(actions(actor, line, again));
        }
        cell(row, "state", state);
    }

    private static void cell(NativeTableRow row, String column, Component content) {
        var cell = row.addDataCell();
        cell.getElement().setAttribute("data-label", t(column));
        cell.add(content);
    }

    private Div actions(Actor actor, HandDownDetails line, Runnable again) {
        var actions = new Div();
        actions.addClassName("page-actions");
        boolean office = actor.holds(Role.SECRETARY);
        if (office || actor.holds(Role.PLANNER, line.jurisdiction())) {
            actions.add(new Button(t("complete"), click -> new CompleteDialog(note -> {
                handDowns.complete(actor, new CompleteHandDown(Ids.next(), line.jurisdiction(), line.id(), note));
                Notices.done("plan.handdown.completed");
                again.run();
            }).open()));
        }
        if (office) {
            actions.add(new Button(t("assign"), click -> new AssignDialog(line, command -> {
                handDowns.assign(actor, command);
                Notices.done("plan.handdown.assigned");
                again.run();
            }).open()));
        }
        return actions;
    }

    private Span badge(HandDownDetails line) {
        LocalDate today = now.instant().atZone(figures.zone()).toLocalDate();
        if (line.isDone()) {
            return Badges.of(Tone.GOOD, t("done"));
        }
        return line.isOverdue(today) ? Badges.of(Tone.BAD, t("overdue")) : Badges.of(Tone.INFO, t("open"));
    }

    private static String t(String key, Object... arguments) {
        return I18NProvider.translate("plan.handdown." + key, arguments);
    }
}
