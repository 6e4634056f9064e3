package org.tongtu.plan.handdown;

import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import org.tongtu.jurisdiction.Alliances;
import org.tongtu.kernel.Actor;
import org.tongtu.kernel.JurisdictionCode;
import org.tongtu.plan.ConcernedMembers;
import org.tongtu.plan.EditionWritten;
import org.tongtu.plan.Editions;
import org.tongtu.plan.Thing;
import org.tongtu.plan.ThingKind;
import org.tongtu.plan.standard.Disclosure;
import org.tongtu.plan.standard.Layers;

/** Draws up the list of an edition in the transaction that writes it: no edition is without its list. */
@Component
class HandDownWriter {

    /** Time to take a line over where the joint office sets none. */
    static final int USUAL_DAYS = 90;

    private final HandDownRepository lines;
    private final Editions editions;
    private final ConcernedMembers concerned;
    private final Alliances alliances;

    HandDownWriter(HandDownRepository lines, Editions editions, ConcernedMembers concerned, Alliances alliances) {
        this.lines = lines;
        this.editions = editions;
        this.concerned = concerned;
        this.alliances = alliances;
    }

    @EventListener
    void on(EditionWritten event) {
        var list = new LinkedHashMap<HandDown.Line, HandDown>();
        Map<UUID, Thing> before = byId(event.before());
        Map<UUID, Thing> after = byId(event.after());
        var ids = new LinkedHashSet<>(before.keySet());
        ids.addAll(after.keySet());
        Layers layers = Layers.of(editions.state(Actor.SYSTEM, event.edition().plan(), event.edition().number()));
        ids.forEach(id -> count(list, layers, before.get(id), after.get(id)));
        var zone = alliances.get(Actor.SYSTEM).zone();
        var due = event.edition().agreedAt().atZone(zone).toLocalDate().plusDays(USUAL_DAYS);
        list.forEach((line, counted) -> lines.insert(event.edition(), line, counted, due));
    }

    private void count(Map<HandDown.Line, HandDown> list, Layers layers, @Nullable Thing before, @Nullable Thing after) {
        if (before != null && after != null && values(before).equals(values(after))) {
            return;
        }
        Thing shown = Objects.requireNonNull(after == null ? before : after);
        for (JurisdictionCode member : concerned.byAny(Stream.of(before, after).flatMap(Stream::ofNullable).toList())) {
            list.computeIfAbsent(new HandDown.Line(member, shown.kind(), shown.group()), line -> new HandDown())
                    .count(before, after, isPublic(layers, shown));
        }
    }

    /** The list goes to everybody in office: it names nothing of a layer that not everybody may see. */
    private static boolean isPublic(Layers layers, Thing thing) {
        return thing.kind() != ThingKind.FEATURE || layers.disclosure(thing.group()) == Disclosure.PUBLIC;
    }

    private static Map<String, Object> values(Thing thing) {
        var values = new HashMap<String, Object>();
        thing.cells().forEach((name, cell) -> values.put(name, cell.value()));
        return values;
    }

    private static Map<UUID, Thing> byId(Iterable<Thing> things) {
        var byId = new LinkedHashMap<UUID, Thing>();
        things.forEach(thing -> byId.put(thing.id(), thing));
        return byId;
    }
}
