package org.tongtu.proposal.history;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;
import org.tongtu.plan.Cell;
import org.tongtu.plan.CellValue;
import org.tongtu.plan.Thing;
import org.tongtu.proposal.log.Write;

/**
 * What has to be written so that a thing is again as it once was. It names the versions that somebody had on screen: who
 * went on meanwhile is not overwritten, a conflict arises.
 */
final class Restoration {

    private Restoration() {}

    /** @param now the thing as the author sees it, also when it is gone there; empty where the proposal never had it */
    static List<Write> of(Optional<Thing> now, Thing past) {
        boolean gone = now.filter(Thing::isAlive).isEmpty();
        var writes = new ArrayList<Write>();
        var names = new TreeSet<>(past.cells().keySet());
        now.ifPresent(thing -> names.addAll(thing.cells().keySet()));
        for (String name : names) {
            Cell present = now.map(thing -> thing.cell(name)).orElse(Cell.EMPTY);
            CellValue wanted = past.value(name);
            boolean differs = !present.value().equals(wanted) || gone && name.equals(Cell.ALIVE);
            if (differs) {
                writes.add(new Write(past.id(), past.kind(), past.group(), name, present.version(), wanted));
            }
        }
        return List.copyOf(writes);
    }
}
