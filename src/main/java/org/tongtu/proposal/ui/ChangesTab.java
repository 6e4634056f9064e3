package org.tongtu.proposal.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.component.icon.VaadinIcon;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.tongtu.plan.Cell;
import org.tongtu.plan.Change;
import org.tongtu.plan.ThingKind;
import org.tongtu.uikit.Badges;
import org.tongtu.uikit.EmptyState;
import org.tongtu.uikit.Tone;

/** What the proposal changes against its edition: by layer, by thing, cell by cell, before and after. */
class ChangesTab extends Div {

    private final transient ThingWords words;
    private final transient Bench bench;

    ChangesTab(WorkbenchParts parts, Bench bench, List<Change> diff) {
        this.words = parts.things();
        this.bench = bench;
        var groups = new LinkedHashMap<String, Map<UUID, List<Change>>>();
        diff.stream().filter(this::isVisible).forEach(change -> groups
                .computeIfAbsent(words.group(bench.after(), change.kind(), change.group(), bench.locale()), name -> new LinkedHashMap<>())
                .computeIfAbsent(change.thing(), id -> new java.util.ArrayList<>())
                .add(change));
        if (groups.isEmpty()) {
            add(new EmptyState(VaadinIcon.PENCIL, getTranslation("proposal.changes.empty"), getTranslation("proposal.changes.empty-text")));
        }
        if (!groups.isEmpty()) {
            add(new PastLinks(bench));
        }
        groups.forEach((name, things) -> {
            add(new H2(getTranslation("proposal.changes.group", name, things.size())));
            things.forEach((id, changes) -> add(thing(id, changes)));
        });
    }

    /** What this person may not see is as good as not there. */
    private boolean isVisible(Change change) {
        return bench.after().find(change.thing()).isPresent() || bench.before().find(change.thing()).isPresent();
    }

    private Div thing(UUID id, List<Change> changes) {
        var head = new Div(new H3(words.title(bench, id)));
        head.addClassName("change-head");
        Change first = changes.getFirst();
        head.add(kind(changes));
        if (first.kind() == ThingKind.FEATURE && bench.after().find(id).isPresent()) {
            var zoom = new Button(getTranslation("proposal.changes.zoom"), VaadinIcon.SEARCH.create(), click -> bench.map().show(id));
            zoom.addThemeVariants(ButtonVariant.TERTIARY);
            head.add(zoom);
        }
        var cells = new UnorderedList();
        cells.addClassName("change-cells");
        changes.stream().filter(change -> !change.isExistence()).forEach(change -> cells.add(cell(change)));
        var card = new Div(head, cells);
        card.addClassName("change");
        return card;
    }

    private Span kind(List<Change> changes) {
        boolean gone = changes.stream().anyMatch(change -> change.isExistence() && !change.after().isTrue());
        boolean fresh = isNew(changes.getFirst());
        return Badges.of(gone ? Tone.BAD : fresh ? Tone.GOOD : Tone.INFO,
                getTranslation("proposal.changes." + (gone ? "gone" : fresh ? "new" : "changed")));
    }

    private ListItem cell(Change change) {
        var name = new Span(words.cell(bench.after(), change.kind(), change.group(), change.cell(), bench.locale()));
        name.addClassName("quiet");
        var before = new Span(value(change, true));
        before.addClassName("change-before");
        var arrow = new Span("→");
        arrow.getElement().setAttribute("aria-label", getTranslation("proposal.changes.becomes"));
        arrow.getElement().setAttribute("role", "img");
        var after = new Span(change.cell().equals(Cell.GEOMETRY) && sameSize(change)
                ? getTranslation("proposal.changes.reshaped", value(change, false))
                : value(change, false));
        return isNew(change) ? new ListItem(name, after) : new ListItem(name, before, arrow, after);
    }

    private boolean isNew(Change change) {
        return bench.before().find(change.thing()).isEmpty();
    }

    private boolean sameSize(Change change) {
        return value(change, true).equals(value(change, false));
    }

    private String value(Change change, boolean before) {
        return words.value(bench.after(), change.kind(), change.group(), change.cell(), before ? change.before() : change.after(), bench.locale());
    }
}
