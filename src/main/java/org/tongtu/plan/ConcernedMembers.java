package org.tongtu.plan;

import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.springframework.stereotype.Component;
import org.tongtu.jurisdiction.Alliances;
import org.tongtu.jurisdiction.Territories;
import org.tongtu.kernel.Actor;
import org.tongtu.kernel.JurisdictionCode;

/**
 * Which members a thing of the plan concerns: those whose territory a feature's interior meets by more than 1 m² or 1 m;
 * the one that a target or clause names; all of them where it names none, as with rules, layers and the region's targets.
 * Consent, notices and hand-down lists all rest on this.
 */
@Component
public class ConcernedMembers {

    private final Territories territories;
    private final Alliances alliances;

    ConcernedMembers(Territories territories, Alliances alliances) {
        this.territories = territories;
        this.alliances = alliances;
    }

    /** In the charter's order where it is all of them. */
    public Set<JurisdictionCode> by(Thing thing) {
        return isPlaced(thing) ? byPlace(thing) : byName(thing, members());
    }

    private static Set<JurisdictionCode> byName(Thing thing, List<JurisdictionCode> members) {
        String named = thing.text("jurisdiction");
        return members.stream()
                .filter(member -> member.value().equals(named))
                .findFirst()
                .map(Set::of)
                .orElseGet(() -> new LinkedHashSet<>(members));
    }

    /** By any version of a thing: as it was, and as it shall be. */
    public Set<JurisdictionCode> byAny(Collection<Thing> versions) {
        var concerned = new LinkedHashSet<JurisdictionCode>();
        versions.stream().filter(ConcernedMembers::isPlaced).forEach(thing -> concerned.addAll(byPlace(thing)));
        if (!versions.stream().allMatch(ConcernedMembers::isPlaced)) {
            List<JurisdictionCode> members = members();
            versions.stream().filter(thing -> !isPlaced(thing)).forEach(thing -> concerned.addAll(byName(thing, members)));
        }
        return concerned;
    }

    private static boolean isPlaced(Thing thing) {
        return thing.kind() == ThingKind.FEATURE;
    }

    private Set<JurisdictionCode> byPlace(Thing thing) {
        return thing.geometry().map(territories::affectedBy).orElse(Set.of());
    }

    private List<JurisdictionCode> members() {
        return alliances.get(Actor.SYSTEM).members();
    }
}
