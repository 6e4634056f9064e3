package org.tongtu.publicsite;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import org.tongtu.consultation.ConsultationDetails;
import org.tongtu.consultation.TakenBack;
import org.tongtu.consultation.village.ChangedThing;
import org.tongtu.consultation.village.PlanChanges;
import org.tongtu.kernel.Actor;
import org.tongtu.kernel.ProposalId;
import org.tongtu.kernel.Refused;
import org.tongtu.plan.Change;
import org.tongtu.plan.PlanId;
import org.tongtu.proposal.ProposalChanges;
import org.tongtu.proposal.ProposalDetails;
import org.tongtu.proposal.ProposalState;
import org.tongtu.proposal.ProposalSummary;
import org.tongtu.proposal.Proposals;

/** Proposals as somebody sees them who has not signed in: from the notice on, and only layers everybody may see. */
@Component
class PublicProposals {

    private final Proposals proposals;
    private final ProposalChanges changes;
    private final PlanChanges told;
    private final Surroundings surroundings;

    PublicProposals(Proposals proposals, ProposalChanges changes, PlanChanges told, Surroundings surroundings) {
        this.proposals = proposals;
        this.changes = changes;
        this.told = told;
        this.surroundings = surroundings;
    }

    /** How a proposal that people could read ended by its author's word. */
    Optional<TakenBack> withdrawal(ProposalId id) {
        return find(id).filter(it -> it.state() == ProposalState.WITHDRAWN)
                .map(it -> proposals.history(Actor.ANONYMOUS, id).getLast())
                .map(step -> new TakenBack(step.transition(), step.at(), step.by(), step.reason()));
    }

    /** What became of a notice's proposal, if it was taken back: the last word counts. */
    Optional<TakenBack> takenBack(ConsultationDetails notice) {
        return withdrawal(notice.proposal()).or(() -> Optional.ofNullable(notice.takenBack()));
    }

    ProposalDetails get(ProposalId id) {
        return proposals.get(Actor.ANONYMOUS, id);
    }

    Optional<ProposalSummary> find(ProposalId id) {
        return proposals.find(Actor.ANONYMOUS, id);
    }

    void require(ProposalId id) {
        if (find(id).isEmpty()) {
            throw new Refused(Refused.Kind.NOT_FOUND, "proposal.unknown", id.number());
        }
    }

    /** In a notice or before the joint meeting. */
    List<ProposalSummary> underWay() {
        return proposals.list(Actor.ANONYMOUS).stream().filter(it -> it.state().isOpen()).toList();
    }

    Set<ProposalId> of(PlanId plan) {
        return proposals.list(Actor.ANONYMOUS).stream().filter(it -> it.plan().equals(plan)).map(ProposalSummary::id).collect(Collectors.toSet());
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
        return told.told(written(id), changes.before(Actor.ANONYMOUS, id), changes.after(Actor.ANONYMOUS, id));
    }

    /** What lies around the changes, as it is in the edition they are made against; nothing where it is not for the public. */
    Surroundings.Around around(ProposalId id, List<ChangedThing> things) {
        return find(id).isEmpty() ? Surroundings.Around.NOTHING : surroundings.of(things, changes.before(Actor.ANONYMOUS, id));
    }

    private Set<UUID> written(ProposalId id) {
        return changes.diff(Actor.ANONYMOUS, id).stream().map(Change::thing).collect(Collectors.toCollection(LinkedHashSet::new));
    }
}
