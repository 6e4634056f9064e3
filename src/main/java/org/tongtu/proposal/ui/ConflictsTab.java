package org.tongtu.proposal.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.details.Details;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.component.icon.VaadinIcon;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.tongtu.kernel.AccountId;
import org.tongtu.plan.CellValue;
import org.tongtu.plan.ThingKind;
import org.tongtu.plan.Version;
import org.tongtu.plan.map.Sight;
import org.tongtu.proposal.log.Conflict;
import org.tongtu.uikit.EmptyState;

/** Where two people wrote the same without having seen each other: both values are kept until somebody decides. */
class ConflictsTab extends Div {

    private final transient WorkbenchParts parts;
    private final transient Bench bench;

    ConflictsTab(WorkbenchParts parts, Bench bench) {
        this.parts = parts;
        this.bench = bench;
        List<Conflict> all = parts.room().room().operations().conflicts(bench.actor(), bench.proposal().id()).stream()
                .filter(this::isSeen)
                .toList();
        List<Conflict> open = all.stream().filter(Conflict::isOpen).toList();
        if (open.isEmpty()) {
            add(new EmptyState(VaadinIcon.CHECK_CIRCLE_O, getTranslation("proposal.conflicts.empty"), getTranslation("proposal.conflicts.empty-text")));
        }
        open.forEach(conflict -> add(card(conflict)));
        if (all.size() > open.size()) {
            add(decided(all.stream().filter(conflict -> !conflict.isOpen()).toList()));
        }
    }

    private boolean isSeen(Conflict conflict) {
        return conflict.kind() != ThingKind.FEATURE || bench.after().sight(conflict.group()) == Sight.WHOLE;
    }

    private Div card(Conflict conflict) {
        var head = new Div(new H2(title(conflict)));
        head.addClassName("change-head");
        var decide = new Button(getTranslation("proposal.conflicts.decide"), click -> bench.map().showConflict(conflict.id()));
        decide.addThemeVariants(ButtonVariant.PRIMARY);
        decide.setAriaLabel(getTranslation("proposal.conflicts.decide-which", title(conflict)));
        head.add(decide);
        var card = new Div(head,
                line("proposal.conflicts.base", "", conflict, conflict.base()),
                line("proposal.conflicts.theirs", who(theirs(conflict), conflict.theirsAt()), conflict, conflict.theirs()),
                line("proposal.conflicts.mine", who(conflict.mineName(), conflict.raisedAt()), conflict, conflict.mine()));
        card.addClassName("change");
        return card;
    }

    private String title(Conflict conflict) {
        ThingWords words = parts.things();
        return getTranslation("proposal.conflicts.on", words.title(bench, conflict.thing()),
                words.cell(bench.after(), conflict.kind(), conflict.group(), conflict.cell(), bench.locale()));
    }

    private String theirs(Conflict conflict) {
        return conflict.theirsVersion().isOwn() || conflict.theirsVersion().equals(Version.NONE)
                ? conflict.theirsName()
                : getTranslation("proposal.bench.edition-only", conflict.theirsVersion().number());
    }

    private String who(String name, @Nullable Instant at) {
        return at == null ? name : name + " · " + parts.room().words().figures().moment(bench.locale(), at);
    }

    /** Who decided what, latest first. */
    private Details decided(List<Conflict> all) {
        var list = new UnorderedList();
        list.addClassName("history-list");
        all.stream().sorted(Comparator.comparing(ConflictsTab::end).reversed()).forEach(conflict -> {
            AccountId by = conflict.resolvedBy();
            var quiet = new Span(who(by == null ? "" : parts.room().words().person(by), conflict.resolvedAt()));
            quiet.addClassName("quiet");
            list.add(new ListItem(new Span(title(conflict)), quiet));
        });
        return new Details(getTranslation("proposal.conflicts.decided", all.size()), list);
    }

    private static Instant end(Conflict conflict) {
        return Objects.requireNonNullElse(conflict.resolvedAt(), Instant.MAX);
    }

    private Div line(String key, String who, Conflict conflict, CellValue value) {
        var name = new Span(getTranslation(key, who));
        name.addClassName("quiet");
        return new Div(name, new Span(" "), new Span(parts.things().value(
                bench.after(), conflict.kind(), conflict.group(), conflict.cell(), value, bench.locale())));
    }
}
