package org.tongtu.publicsite;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import org.tongtu.consultation.village.ChangedThing;
import org.tongtu.consultation.village.PlanChanges;
import org.tongtu.kernel.Actor;
import org.tongtu.kernel.ProposalId;
import org.tongtu.kernel.Refused;
import org.tongtu.plan.Change;
import org.tongtu.plan.Editions;
import org.tongtu.proposal.ProposalDetails;
import org.tongtu.proposal.ProposalState;
import org.tongtu.proposal.ProposalSummary;
import org.tongtu.proposal.Proposals;
import org.tongtu.proposal.log.LogHead;
import org.tongtu.proposal.log.Logs;

/** Proposals as somebody sees them who has not signed in: from the notice on, and only layers everybody may see. */
@Component
class PublicProposals {

    private final Proposals proposals;
    private final Logs logs;
    private final Editions editions;
    private final PlanChanges changes;
    private final Surroundings surroundings;

    PublicProposals(Proposals proposals, Logs logs, Editions editions, PlanChanges changes, Surroundings surroundings) {
        this.proposals = proposals;
        this.logs = logs;
        this.editions = editions;
        this.changes = changes;
        this.surroundings = surroundings;
    }

    ProposalDetails get(ProposalId id) {
        return proposals.get(Actor.ANONYMOUS, id);
    }

    Optional<ProposalSummary> find(ProposalId id) {
        try {
            return Optional.of(get(id).summary());
        } catch (Refused refused) {
            return Optional.empty();
        }
    }

    /** In a notice or before the joint meeting. */
    List<ProposalSummary> underWay() {
        return proposals.list(Actor.ANONYMOUS).stream().filter(it -> it.state().isOpen()).toList();
    }

    /** Decided, the newest first. */
    List<ProposalSummary> decided() {
        return proposals.list(Actor.ANONYMOUS).stream()
                .filter(it -> it.state() == ProposalState.ADOPTED || it.state() == ProposalState.REJECTED)
                .toList();
    }

    /** What the proposal changes, told; nothing where it is not for the public. */
    List<ChangedThing> changes(ProposalId id) {
        if (find(id).isEmpty()) {
            return List.of();
        }
        LogHead head = logs.head(id);
        return changes.told(written(head), editions.state(Actor.ANONYMOUS, head.plan(), head.edition()), logs.state(head));
    }

    /** What lies around the changes, as it is in the edition they are made against. */
    Surroundings.Around around(ProposalId id, List<ChangedThing> things) {
        LogHead head = logs.head(id);
        return surroundings.of(things, editions.state(Actor.ANONYMOUS, head.plan(), head.edition()));
    }

    private Set<UUID> written(LogHead head) {
        return logs.changes(head).stream().map(Change::thing).collect(Collectors.toCollection(LinkedHashSet::new));
    }
}
