package org.tongtu.proposal.log;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;
import org.tongtu.plan.Cell;
import org.tongtu.plan.CellValue;
import org.tongtu.plan.Change;
import org.tongtu.plan.Thing;

/** The difference between a proposal and its edition. A thing that came and went again is no difference. */
final class Changes {

    private Changes() {}

    static List<Change> between(Fold fold) {
        var changes = new ArrayList<Change>();
        fold.written().values().stream()
                .sorted(Comparator.comparing(Thing::kind).thenComparing(Thing::group).thenComparing(Thing::id))
                .forEach(thing -> changes.addAll(of(thing, fold.base().find(thing.id()))));
        return List.copyOf(changes);
    }

    private static List<Change> of(Thing now, Optional<Thing> before) {
        if (!now.isAlive()) {
            return before.map(was -> List.of(change(now, Cell.ALIVE, CellValue.TRUE, CellValue.FALSE))).orElse(List.of());
        }
        var cells = new TreeSet<>(now.cells().keySet());
        before.ifPresent(was -> cells.addAll(was.cells().keySet()));
        return cells.stream()
                .map(cell -> change(now, cell, before.map(was -> was.value(cell)).orElse(CellValue.NULL), now.value(cell)))
                .filter(change -> !change.before().equals(change.after()))
                .toList();
    }

    private static Change change(Thing thing, String cell, CellValue before, CellValue after) {
        return new Change(thing.id(), thing.kind(), thing.group(), cell, before, after);
    }
}
