package org.tongtu.proposal;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import org.tongtu.jurisdiction.Alliances;
import org.tongtu.jurisdiction.Territories;
import org.tongtu.kernel.Actor;
import org.tongtu.kernel.JurisdictionCode;
import org.tongtu.plan.Change;
import org.tongtu.plan.PlanState;
import org.tongtu.plan.Thing;
import org.tongtu.plan.ThingKind;

/**
 * Whose consent a proposal needs: members whose territory a changed feature meets, before or after, by more than 1 m² or
 * 1 m; members whose target or clause changes; all of them where a rule, a layer or the region's own target changes.
 */
@Component
class Affected {

    private final Territories territories;
    private final Alliances alliances;

    Affected(Territories territories, Alliances alliances) {
        this.territories = territories;
        this.alliances = alliances;
    }

    Set<JurisdictionCode> by(Collection<Change> changes, PlanState before, PlanState after) {
        return byThings(changes.stream().map(Change::thing).collect(Collectors.toSet()), before, after);
    }

    /** The same, for things known to differ. */
    Set<JurisdictionCode> byThings(Set<UUID> things, PlanState before, PlanState after) {
        List<JurisdictionCode> members = alliances.get(Actor.SYSTEM).members();
        var affected = new TreeSet<JurisdictionCode>();
        things.forEach(id -> versions(id, before, after).forEach(thing -> affected.addAll(by(thing, members))));
        return affected;
    }

    private static Stream<Thing> versions(UUID id, PlanState before, PlanState after) {
        return Stream.of(before.find(id), after.find(id)).flatMap(Optional::stream);
    }

    private Collection<JurisdictionCode> by(Thing thing, List<JurisdictionCode> members) {
        if (thing.kind() == ThingKind.FEATURE) {
            return thing.geometry().map(territories::affectedBy).orElse(Set.of());
        }
        String named = thing.text("jurisdiction");
        boolean oneMember = members.stream().anyMatch(member -> member.value().equals(named));
        return oneMember ? Set.of(JurisdictionCode.of(named)) : members;
    }
}
