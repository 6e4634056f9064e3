package org.tongtu.plan.compare;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.UUID;
import org.tongtu.plan.Cell;
import org.tongtu.plan.CellValue;
import org.tongtu.plan.Change;
import org.tongtu.plan.PlanState;
import org.tongtu.plan.Thing;
import org.tongtu.plan.ThingKind;

/**
 * The difference between any two states, whichever is the later: written over the first it gives the second. A thing
 * that is gone is one change of its existence; one that is new brings all its cells.
 */
public final class Comparison {

    /** By kind, group and id. */
    public static final Comparator<Thing> STABLE =
            Comparator.comparing(Thing::kind).thenComparing(Thing::group).thenComparing(Thing::id);

    private Comparison() {}

    /** Cell by cell; things in {@link #STABLE} order. */
    public static List<Change> between(PlanState from, PlanState to) {
        var differing = new ArrayList<Change>();
        Map<UUID, Thing> gone = things(from);
        Map<UUID, Thing> there = things(to);
        var all = new TreeMap<UUID, Thing>(gone);
        all.putAll(there);
        all.values().stream().sorted(STABLE).forEach(thing -> differing.addAll(
                of(Optional.ofNullable(gone.get(thing.id())), Optional.ofNullable(there.get(thing.id())))));
        return List.copyOf(differing);
    }

    /** The same for one thing, which may be missing before or after. */
    public static List<Change> of(Optional<Thing> before, Optional<Thing> after) {
        if (before.isPresent() && after.isPresent() && before.get() == after.get()) {
            return List.of();
        }
        return after.map(now -> cells(before, now))
                .orElseGet(() -> before.map(was -> List.of(change(was, Cell.ALIVE, CellValue.TRUE, CellValue.FALSE))).orElse(List.of()));
    }

    private static List<Change> cells(Optional<Thing> before, Thing now) {
        var names = new TreeSet<>(now.cells().keySet());
        before.ifPresent(was -> names.addAll(was.cells().keySet()));
        return names.stream()
                .map(name -> change(now, name, before.map(was -> was.value(name)).orElse(CellValue.NULL), now.value(name)))
                .filter(change -> !change.before().equals(change.after()))
                .toList();
    }

    private static Change change(Thing thing, String cell, CellValue before, CellValue after) {
        return new Change(thing.id(), thing.kind(), thing.group(), cell, before, after);
    }

    private static Map<UUID, Thing> things(PlanState state) {
        var things = new TreeMap<UUID, Thing>();
        for (ThingKind kind : ThingKind.values()) {
            state.list(kind).forEach(thing -> things.put(thing.id(), thing));
        }
        return things;
    }
}
