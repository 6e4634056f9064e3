package org.tongtu.proposal.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.icon.VaadinIcon;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.tongtu.plan.Cell;
import org.tongtu.plan.Change;
import org.tongtu.plan.ThingKind;
import org.tongtu.uikit.EmptyState;
import org.tongtu.uikit.Tone;

/** What the proposal changes against its edition: by layer, by thing, cell by cell, before and after. */
class ChangesTab extends Div {

    private static final int PAGE = 100;

    /** The changes of one thing, under the heading of its group. */
    private record Entry(String group, UUID thing, List<Change> changes) {}

    private final transient ThingWords words;
    private final transient Bench bench;
    private final transient List<Entry> entries;
    private final ChangeList list = new ChangeList();
    private final Button more = new Button("", click -> showMore());
    private int shown;

    ChangesTab(WorkbenchParts parts, Bench bench, List<Change> diff) {
        this.words = parts.things();
        this.bench = bench;
        this.entries = entries(diff);
        if (entries.isEmpty()) {
            add(new EmptyState(VaadinIcon.PENCIL, getTranslation("proposal.changes.empty"), getTranslation("proposal.changes.empty-text")));
            return;
        }
        add(new PastLinks(bench), list, more);
        showMore();
    }

    private List<Entry> entries(List<Change> diff) {
        var groups = new LinkedHashMap<String, Map<UUID, List<Change>>>();
        diff.stream().filter(this::isVisible).forEach(change -> groups
                .computeIfAbsent(words.group(bench.after(), change.kind(), change.group(), bench.locale()), name -> new LinkedHashMap<>())
                .computeIfAbsent(change.thing(), id -> new ArrayList<>())
                .add(change));
        var all = new ArrayList<Entry>();
        groups.forEach((name, things) -> things.forEach((id, changes) ->
                all.add(new Entry(getTranslation("proposal.changes.group", name, things.size()), id, changes))));
        return all;
    }

    /** What this person may not see is as good as not there. */
    private boolean isVisible(Change change) {
        return bench.after().find(change.thing()).isPresent() || bench.before().find(change.thing()).isPresent();
    }

    private void showMore() {
        int until = Math.min(entries.size(), shown + PAGE);
        list.add(entries.subList(shown, until).stream().map(this::card).toList());
        shown = until;
        more.setText(getTranslation("proposal.changes.more", entries.size() - shown));
        more.setVisible(shown < entries.size());
    }

    private ChangeList.Card card(Entry entry) {
        boolean onMap = entry.changes().getFirst().kind() == ThingKind.FEATURE && bench.after().find(entry.thing()).isPresent();
        List<ChangeList.Line> lines = entry.changes().stream().filter(change -> !change.isExistence()).map(this::line).toList();
        return new ChangeList.Card(entry.group(), entry.thing(), words.title(bench, entry.thing()), badge(entry.changes()), onMap, lines);
    }

    private ChangeList.Badge badge(List<Change> changes) {
        if (changes.stream().anyMatch(change -> change.isExistence() && !change.after().isTrue())) {
            return new ChangeList.Badge(Tone.BAD, getTranslation("proposal.changes.gone"));
        }
        return isNew(changes.getFirst())
                ? new ChangeList.Badge(Tone.GOOD, getTranslation("proposal.changes.new"))
                : new ChangeList.Badge(Tone.INFO, getTranslation("proposal.changes.changed"));
    }

    private ChangeList.Line line(Change change) {
        String name = words.cell(bench.after(), change.kind(), change.group(), change.cell(), bench.locale());
        String before = value(change, true);
        String after = value(change, false);
        if (isNew(change)) {
            return new ChangeList.Line(name, null, after);
        }
        boolean sameSize = change.cell().equals(Cell.GEOMETRY) && before.equals(after);
        return new ChangeList.Line(name, before, sameSize ? getTranslation("proposal.changes.reshaped", after) : after);
    }

    private boolean isNew(Change change) {
        return bench.before().find(change.thing()).isEmpty();
    }

    private String value(Change change, boolean before) {
        return words.value(bench.after(), change.kind(), change.group(), change.cell(), before ? change.before() : change.after(), bench.locale());
    }
}
