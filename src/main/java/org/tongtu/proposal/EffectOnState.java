package org.tongtu.proposal;

import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.tongtu.plan.check.Finding;

/**
 * What the changed rules of a proposal do elsewhere, as far as the reader may know.
 *
 * @param proposal the other open proposal; null for the edition in force
 * @param added findings that it would have and has not now, the gravest first
 * @param cleared findings that it has now and would no longer have
 */
public record EffectOnState(@Nullable ProposalSummary proposal, List<Finding> added, List<Finding> cleared) {

    public boolean changesNothing() {
        return added.isEmpty() && cleared.isEmpty();
    }

    /** Whether the same findings come and go in both: then what the proposal itself changes plays no part. */
    public boolean isSameAs(EffectOnState other) {
        return ids(added).equals(ids(other.added)) && ids(cleared).equals(ids(other.cleared));
    }

    private static Set<UUID> ids(List<Finding> findings) {
        return findings.stream().map(Finding::id).collect(Collectors.toSet());
    }
}
