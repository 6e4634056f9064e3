package org.tongtu.proposal.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.component.icon.VaadinIcon;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.tongtu.kernel.JurisdictionCode;
import org.tongtu.plan.Cell;
import org.tongtu.proposal.HistoryEntry;
import org.tongtu.proposal.log.AppliedWrite;
import org.tongtu.proposal.log.LoggedOperation;
import org.tongtu.proposal.log.OperationKind;
import org.tongtu.uikit.EmptyState;
import org.tongtu.uikit.OpenPage;
import org.tongtu.uikit.Pager;

/** Steps and operations, newest first; one's own operations can be taken back while nobody has built on them. */
class HistoryTab extends Div {

    /** So many later operations are looked at for those that take an earlier one back. */
    private static final int LOOKED_AT = 5_000;

    private record Line(Instant at, ListItem item) {}

    private final transient WorkbenchParts parts;
    private final transient Bench bench;
    private final transient Set<Long> undone = new HashSet<>();
    private final transient OpenPage open;
    private final UnorderedList list = new UnorderedList();

    HistoryTab(WorkbenchParts parts, Bench bench, OpenPage open) {
        this.parts = parts;
        this.bench = bench;
        this.open = open;
        list.addClassName("history-list");
        open.count((int) bench.proposal().sequence());
        fill();
        if (list.getComponentCount() == 0) {
            add(new EmptyState(VaadinIcon.CLOCK, getTranslation("proposal.history.empty"), getTranslation("proposal.history.empty-text")));
        } else {
            add(new PastLinks(bench), new Pager(open, this::fill), list);
        }
    }

    /** The operations of the open page, and the steps that were taken between its neighbours. */
    private void fill() {
        long head = bench.proposal().sequence();
        long from = head - open.end();
        long to = head - open.first();
        List<LoggedOperation> read = read(from, head);
        read.forEach(it -> Optional.ofNullable(it.undoes()).ifPresent(undone::add));
        var lines = new ArrayList<Line>();
        read.stream().filter(it -> it.sequence() > from && it.sequence() <= to).forEach(it -> lines.add(new Line(it.at(), operation(it))));
        Instant before = at(read, from).orElse(Instant.MIN);
        Instant after = at(read, to + 1).orElse(Instant.MAX);
        parts.room().room().proposals().history(bench.actor(), bench.proposal().id()).stream()
                .filter(step -> step.at().isAfter(before) && !step.at().isAfter(after))
                .forEach(step -> lines.add(new Line(step.at(), step(step))));
        lines.sort(Comparator.comparing(Line::at).reversed());
        list.removeAll();
        lines.forEach(line -> list.add(line.item()));
    }

    /** With the one before, so that it is known which steps came earlier. */
    private List<LoggedOperation> read(long from, long head) {
        int wanted = (int) Math.min(LOOKED_AT, head - from + 1);
        return parts.room().room().operations().since(bench.actor(), bench.proposal().id(), Math.max(0, from - 1), wanted);
    }

    private static Optional<Instant> at(List<LoggedOperation> operations, long sequence) {
        return operations.stream().filter(it -> it.sequence() == sequence).map(LoggedOperation::at).findFirst();
    }

    private ListItem step(HistoryEntry entry) {
        var item = new ListItem(strong(getTranslation("proposal.transition." + entry.transition())), quiet(entry.at(), parts.room().words().person(entry.by())));
        item.addClassName("history-step");
        if (!entry.reason().isBlank()) {
            item.add(new Div(entry.reason()));
        }
        return item;
    }

    private ListItem operation(LoggedOperation it) {
        String what = getTranslation("proposal.history.kind." + it.kind(), Long.toString(it.sequence()), it.undoes() == null ? "" : it.undoes().toString());
        var item = new ListItem(strong(what), quiet(it.at(), it.authorName() + " · " + parts.room().words().towns().name(it.jurisdiction(), bench.locale())), new Div(summary(it)));
        var back = new WayBack(parts, bench, it);
        item.add(back);
        List<JurisdictionCode> names = parts.setup().writersFor(bench.proposal(), bench.actor());
        boolean own = !it.writes().isEmpty() && it.kind() == OperationKind.EDIT && it.author().equals(bench.actor().id()) && !undone.contains(it.sequence());
        if (own && names.contains(it.jurisdiction())) {
            var undo = new Button(getTranslation("proposal.history.undo"), click -> bench.map().undo(it.sequence()));
            undo.addThemeVariants(ButtonVariant.TERTIARY);
            back.addComponentAsFirst(undo);
        }
        if (undone.contains(it.sequence())) {
            item.addClassName("history-undone");
        }
        return item;
    }

    private String summary(LoggedOperation it) {
        List<UUID> things = it.writes().stream().map(AppliedWrite::thing).distinct().toList();
        if (things.isEmpty()) {
            return getTranslation(it.kind() == OperationKind.EDIT ? "proposal.history.aside" : "proposal.history.kept");
        }
        AppliedWrite first = it.writes().getFirst();
        String cells = it.writes().stream().filter(write -> write.thing().equals(first.thing()))
                .map(this::cell)
                .distinct().limit(6).reduce((a, b) -> a + getTranslation("proposal.room.comma") + b).orElse("");
        String title = title(first);
        return things.size() == 1
                ? getTranslation("proposal.history.one", title, cells)
                : getTranslation("proposal.history.several", title, cells, things.size() - 1);
    }

    /** A thing that came and went again within the proposal is known by its layer alone. */
    private String title(AppliedWrite write) {
        String title = parts.things().title(bench, write.thing());
        return title.isEmpty() ? parts.things().group(bench.after(), write.kind(), write.group(), bench.locale()) : title;
    }

    private String cell(AppliedWrite write) {
        return write.cell().equals(Cell.ALIVE)
                ? getTranslation("proposal.history.alive." + write.value().isTrue())
                : parts.things().cell(bench.after(), write.kind(), write.group(), write.cell(), bench.locale());
    }

    private static Span strong(String text) {
        var span = new Span(text);
        span.addClassName("step-name");
        return span;
    }

    private Span quiet(Instant at, String who) {
        var span = new Span(parts.room().words().figures().moment(bench.locale(), at) + " · " + who);
        span.addClassName("quiet");
        return span;
    }
}
