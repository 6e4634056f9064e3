package org.tongtu.plan.check;

import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.tongtu.plan.PlanState;
import org.tongtu.plan.Thing;
import org.tongtu.plan.ThingKind;

/**
 * What differs between a state that was checked and the one to check.
 *
 * @param ids of what changed, came or went
 * @param things as they were and as they are
 */
record Difference(Set<UUID> ids, List<Thing> things) {

    static Difference between(PlanState before, PlanState after, Set<UUID> changed) {
        return new Difference(changed, changed.stream()
                .flatMap(id -> Stream.of(before.find(id), after.find(id)))
                .flatMap(thing -> thing.stream())
                .toList());
    }

    static Difference of(Collection<Thing> before, Collection<Thing> after) {
        List<Thing> things = Stream.concat(before.stream(), after.stream()).toList();
        return new Difference(things.stream().map(Thing::id).collect(Collectors.toSet()), things);
    }

    /** Its features of some layers. */
    Stream<Thing> features(Set<String> layers) {
        return things.stream().filter(thing -> thing.kind() == ThingKind.FEATURE && layers.contains(thing.group()));
    }

    boolean has(ThingKind kind) {
        return things.stream().anyMatch(thing -> thing.kind() == kind);
    }

    /** Whether a rule of this code changed, came or went: several may have borne it. */
    boolean hasRule(String code) {
        return things.stream().anyMatch(thing -> thing.kind() == ThingKind.RULE && thing.group().equals(code));
    }

    boolean names(Finding finding) {
        return finding.things().stream().anyMatch(ids::contains);
    }

    /** The same with more ids, of things that did not change themselves. */
    Set<UUID> with(Stream<UUID> others) {
        var all = new HashSet<>(ids);
        others.forEach(all::add);
        return all;
    }
}
