package org.tongtu.proposal;

import java.util.Collection;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import org.tongtu.kernel.JurisdictionCode;
import org.tongtu.plan.Change;
import org.tongtu.plan.ConcernedMembers;
import org.tongtu.plan.PlanState;

/** Whose consent a proposal needs: the members that anything it changes concerns, as it was or as it shall be. */
@Component
class Affected {

    private final ConcernedMembers concerned;

    Affected(ConcernedMembers concerned) {
        this.concerned = concerned;
    }

    Set<JurisdictionCode> by(Collection<Change> changes, PlanState before, PlanState after) {
        return byThings(changes.stream().map(Change::thing).collect(Collectors.toSet()), before, after);
    }

    /** The same, for things known to differ. */
    Set<JurisdictionCode> byThings(Set<UUID> things, PlanState before, PlanState after) {
        return new TreeSet<>(concerned.byAny(things.stream()
                .flatMap(id -> Stream.of(before.find(id), after.find(id)).flatMap(Optional::stream))
                .toList()));
    }
}
