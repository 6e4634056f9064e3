package org.tongtu.plan.handdown;

import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import org.tongtu.jurisdiction.Alliances;
import org.tongtu.jurisdiction.Territories;
import org.tongtu.kernel.Actor;
import org.tongtu.kernel.JurisdictionCode;
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
    private final Territories territories;
    private final Alliances alliances;

    HandDownWriter(HandDownRepository lines, Editions editions, Territories territories, Alliances alliances) {
        this.lines = lines;
        this.editions = editions;
        this.territories = territories;
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
        for (JurisdictionCode member : concerned(before, after)) {
            list.computeIfAbsent(new HandDown.Line(member, shown.kind(), shown.group()), line -> new HandDown())
                    .count(before, after, isPublic(layers, shown));
        }
    }

    /** The list goes to everybody in office: it names nothing of a layer that not everybody may see. */
    private static boolean isPublic(Layers layers, Thing thing) {
        return thing.kind() != ThingKind.FEATURE || layers.disclosure(thing.group()) == Disclosure.PUBLIC;
    }

    private Set<JurisdictionCode> concerned(@Nullable Thing before, @Nullable Thing after) {
        var concerned = new LinkedHashSet<JurisdictionCode>();
        Stream.of(before, after).filter(Objects::nonNull).forEach(thing -> concerned.addAll(concerned(thing)));
        return concerned;
    }

    private Set<JurisdictionCode> concerned(Thing thing) {
        if (thing.kind() == ThingKind.FEATURE) {
            return thing.geometry().map(territories::affectedBy).orElse(Set.of());
        }
        var members = new LinkedHashSet<>(alliances.get(Actor.SYSTEM).members());
        String named = thing.text("jurisdiction");
        boolean one = members.stream().anyMatch(member -> member.value().equals(named));
        return one ? Set.of(JurisdictionCode.of(named)) : members;
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
