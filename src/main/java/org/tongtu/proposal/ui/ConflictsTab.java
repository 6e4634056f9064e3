package org.tongtu.proposal.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.icon.VaadinIcon;
import java.util.List;
import org.tongtu.plan.CellValue;
import org.tongtu.proposal.log.Conflict;
import org.tongtu.uikit.EmptyState;

/** Where two people wrote the same without having seen each other: both values are kept until somebody decides. */
class ConflictsTab extends Div {

    private final transient WorkbenchParts parts;
    private final transient Bench bench;

    ConflictsTab(WorkbenchParts parts, Bench bench) {
        this.parts = parts;
        this.bench = bench;
        List<Conflict> all = parts.room().room().operations().conflicts(bench.actor(), bench.proposal().id());
        List<Conflict> open = all.stream().filter(Conflict::isOpen).toList();
        if (open.isEmpty()) {
            add(new EmptyState(VaadinIcon.CHECK_CIRCLE_O, getTranslation("proposal.conflicts.empty"), getTranslation("proposal.conflicts.empty-text")));
        }
        open.forEach(conflict -> add(card(conflict)));
        long decided = all.size() - open.size();
        if (decided > 0) {
            var past = new Paragraph(getTranslation("proposal.conflicts.decided", decided));
            past.addClassName("quiet");
            add(past);
        }
    }

    private Div card(Conflict conflict) {
        ThingWords words = parts.things();
        var head = new Div(new H2(getTranslation("proposal.conflicts.on", words.title(bench, conflict.thing()),
                words.cell(bench.after(), conflict.kind(), conflict.group(), conflict.cell(), bench.locale()))));
        head.addClassName("change-head");
        var decide = new Button(getTranslation("proposal.conflicts.decide"), click -> bench.map().showConflict(conflict.id()));
        decide.addThemeVariants(ButtonVariant.PRIMARY);
        head.add(decide);
        var when = parts.room().words().figures().moment(bench.locale(), conflict.raisedAt());
        var card = new Div(head,
                line("proposal.conflicts.base", "", conflict, conflict.base()),
                line("proposal.conflicts.theirs", conflict.theirsName(), conflict, conflict.theirs()),
                line("proposal.conflicts.mine", conflict.mineName() + " · " + when, conflict, conflict.mine()));
        card.addClassName("change");
        return card;
    }

    private Div line(String key, String who, Conflict conflict, CellValue value) {
        var name = new Span(getTranslation(key, who));
        name.addClassName("quiet");
        return new Div(name, new Span(" "), new Span(parts.things().value(
                bench.after(), conflict.kind(), conflict.group(), conflict.cell(), value, bench.locale())));
    }
}
