package org.tongtu.exchange;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.tongtu.exchange.ReturnedFeature.Outcome;
import org.tongtu.plan.Cell;
import org.tongtu.plan.CellValue;
import org.tongtu.plan.Thing;
import org.tongtu.plan.ThingKind;
import org.tongtu.plan.Version;
import org.tongtu.proposal.log.Write;

/** Features that went out and did not come back: deleted, if the person says so. */
final class Missing {

    private Missing() {}

    static List<ReturnedFeature> of(Target into, Seen seen, Set<UUID> back) {
        if (!seen.origin().knowsItsSet()) {
            return List.of();
        }
        var all = new ArrayList<ReturnedFeature>();
        for (Thing was : seen.set()) {
            Optional<Thing> now = into.state().find(was.id());
            if (!back.contains(was.id()) && now.isPresent()) {
                all.add(new ReturnedFeature(Outcome.DELETED, "", was.id(), was.text("name"), List.of(), isContested(was, now.get()),
                        was.geometry().orElse(null), null, null, List.of(deletion(was))));
            }
        }
        return all;
    }

    private static boolean isContested(Thing was, Thing now) {
        return now.cells().entrySet().stream().anyMatch(cell -> !cell.getValue().version().equals(was.cell(cell.getKey()).version()));
    }

    /** Says all that its author had on screen. */
    private static Write deletion(Thing was) {
        Map<String, Version> cells = new LinkedHashMap<>();
        was.cells().forEach((name, cell) -> {
            if (!name.equals(Cell.ALIVE)) {
                cells.put(name, cell.version());
            }
        });
        return new Write(was.id(), ThingKind.FEATURE, was.group(), Cell.ALIVE, was.cell(Cell.ALIVE).version(), CellValue.FALSE, cells);
    }
}
