package org.tongtu.consultation.village;

import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.locationtech.jts.geom.Geometry;
import org.springframework.stereotype.Component;
import org.tongtu.kernel.Actor;
import org.tongtu.language.Texts;
import org.tongtu.plan.Cell;
import org.tongtu.plan.ConcernedMembers;
import org.tongtu.plan.PlanState;
import org.tongtu.plan.Thing;
import org.tongtu.plan.ThingKind;
import org.tongtu.plan.map.Disclosures;
import org.tongtu.plan.standard.Layers;

/**
 * Tells what differs between two states of a plan to people who are not planners. What is told is what
 * everybody may see: hidden layers do not appear at all, generalised ones only by their derivative.
 */
@Component
public class PlanChanges {

    private static final Set<String> SILENT = Set.of(Cell.ALIVE, Cell.GEOMETRY);

    private final ConcernedMembers concerned;
    private final Disclosures disclosures;

    private final Texts texts;

    PlanChanges(ConcernedMembers concerned, Disclosures disclosures, Texts texts) {
        this.concerned = concerned;
        this.disclosures = disclosures;
        this.texts = texts;
    }

    /** Everything public that differs, in a stable order. Things whose cells are all the same object are skipped. */
    public List<ChangedThing> between(PlanState before, PlanState after) {
        var ids = new LinkedHashSet<UUID>();
        for (ThingKind kind : ThingKind.values()) {
            Map<UUID, Thing> was = byId(before, kind);
            Map<UUID, Thing> is = byId(after, kind);
            is.forEach((id, thing) -> addIf(!thing.equals(was.get(id)), ids, id));
            was.keySet().forEach(id -> addIf(!is.containsKey(id), ids, id));
        }
        return told(ids, before, after);
    }

    /** The same for things known to differ. */
    public List<ChangedThing> told(Set<UUID> things, PlanState before, PlanState after) {
        Wording words = new Wording(Layers.of(after), texts);
        PlanState was = disclosures.of(Actor.ANONYMOUS, before);
        PlanState is = disclosures.of(Actor.ANONYMOUS, after);
        return things.stream().flatMap(id -> tell(words, was.find(id), is.find(id)).stream()).toList();
    }

    private Optional<ChangedThing> tell(Wording words, Optional<Thing> before, Optional<Thing> after) {
        Thing now = after.or(() -> before).orElse(null);
        if (now == null) {
            return Optional.empty();
        }
        Geometry was = before.flatMap(Thing::geometry).orElse(null);
        Geometry is = after.flatMap(Thing::geometry).orElse(null);
        List<ChangedCell> cells = before.isPresent() && after.isPresent() ? cells(words, before.get(), after.get()) : List.of();
        boolean moved = before.isPresent() && after.isPresent()
                && !before.get().value(Cell.GEOMETRY).equals(after.get().value(Cell.GEOMETRY));
        Verb verb = before.isEmpty() ? Verb.ADDED : after.isEmpty() ? Verb.REMOVED : moved ? Verb.MOVED : Verb.CHANGED;
        if (verb == Verb.CHANGED && cells.isEmpty()) {
            return Optional.empty();
        }
        return Optional.of(new ChangedThing(now.id(), now.kind(), now.group(), verb, words.title(now), words.group(now),
                was, is, cells, concerned.byAny(Stream.of(after, before).flatMap(Optional::stream).toList())));
    }

    private static List<ChangedCell> cells(Wording words, Thing before, Thing after) {
        var names = new LinkedHashSet<>(before.cells().keySet());
        names.addAll(after.cells().keySet());
        return names.stream()
                .filter(cell -> !SILENT.contains(cell) && words.isTold(after, cell) && !before.value(cell).equals(after.value(cell)))
                .map(cell -> new ChangedCell(cell, words.label(after, cell),
                        words.value(before, cell, before.value(cell)), words.value(after, cell, after.value(cell))))
                .toList();
    }

    private static Map<UUID, Thing> byId(PlanState state, ThingKind kind) {
        var things = new LinkedHashMap<UUID, Thing>();
        state.list(kind).forEach(thing -> things.put(thing.id(), thing));
        return things;
    }

    private static void addIf(boolean wanted, Set<UUID> ids, UUID id) {
        if (wanted) {
            ids.add(id);
        }
    }
}
