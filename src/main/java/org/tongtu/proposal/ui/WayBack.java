package org.tongtu.proposal.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.tongtu.plan.Cell;
import org.tongtu.plan.PlanId;
import org.tongtu.proposal.history.HistoryLinks;
import org.tongtu.proposal.history.Moment;
import org.tongtu.proposal.log.AppliedWrite;
import org.tongtu.proposal.log.LoggedOperation;
import org.tongtu.proposal.log.Write;
import org.tongtu.uikit.Confirm;
import org.tongtu.uikit.Notices;

/** From an operation in a proposal's history to the life of what it wrote, and back to what it left. */
class WayBack extends Div {

    private static final int MOST_LINKS = 3;

    private final transient WorkbenchParts parts;
    private final transient Bench bench;
    private final transient LoggedOperation operation;
    private final transient List<UUID> things;

    WayBack(WorkbenchParts parts, Bench bench, LoggedOperation operation) {
        this.parts = parts;
        this.bench = bench;
        this.operation = operation;
        this.things = operation.writes().stream().map(AppliedWrite::thing).distinct()
                .filter(thing -> isThere(thing) && !ended(thing)).toList();
        addClassName("page-actions");
        if (things.isEmpty()) {
            return;
        }
        String sequence = Long.toString(operation.sequence());
        if (operation.sequence() < bench.proposal().sequence() && parts.setup().mayWrite(bench.proposal(), bench.actor())) {
            var back = new Button(getTranslation("history.back"), click -> Confirm.ask("history.back", this::restore, sequence, things.size()));
            back.addThemeVariants(ButtonVariant.TERTIARY);
            back.setAriaLabel(getTranslation("history.back.of", sequence));
            add(back);
        }
        things.stream().limit(MOST_LINKS).forEach(thing -> add(life(thing)));
    }

    private boolean isThere(UUID thing) {
        return bench.after().find(thing).or(() -> bench.before().find(thing)).isPresent();
    }

    private boolean ended(UUID thing) {
        return operation.writes().stream()
                .anyMatch(write -> write.thing().equals(thing) && write.cell().equals(Cell.ALIVE) && !write.value().isTrue());
    }

    private Anchor life(UUID thing) {
        PlanId plan = bench.proposal().summary().plan();
        return new Anchor(HistoryLinks.thing(plan, thing, bench.proposal().id()), getTranslation("history.life.of", parts.things().title(bench, thing)));
    }

    /** The editor sends it like its own writing, with the cause chosen there; it names what this page showed. */
    private void restore() {
        Moment past = Moment.of(operation.proposal(), operation.sequence());
        var writes = new ArrayList<Write>();
        things.forEach(thing -> writes.addAll(parts.room().room().restorations()
                .writes(bench.actor(), operation.proposal(), bench.proposal().sequence(), thing, past)));
        if (writes.isEmpty()) {
            Notices.done("history.back.nothing", Long.toString(operation.sequence()));
        } else {
            bench.map().submit(writes);
        }
    }
}
