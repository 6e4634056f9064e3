package org.tongtu.meeting;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.springframework.stereotype.Component;
import org.tongtu.kernel.Actor;
import org.tongtu.kernel.ProposalId;
import org.tongtu.kernel.Subject;
import org.tongtu.proposal.Blocker;
import org.tongtu.proposal.ProposalGate;
import org.tongtu.proposal.ProposalState;
import org.tongtu.proposal.ProposalSummary;
import org.tongtu.proposal.Proposals;
import org.tongtu.proposal.Transition;

/** A proposal under review is adopted, rejected or sent back by a joint meeting and by nothing else. */
@Component
class MeetingGate implements ProposalGate {

    private final ItemRepository items;
    private final Proposals proposals;

    MeetingGate(ItemRepository items, Proposals proposals) {
        this.items = items;
        this.proposals = proposals;
    }

    @Override
    public List<Blocker> blockers(ProposalId proposal, Transition transition) {
        return switch (transition) {
            case ADOPT -> unlessDecided(proposal, Outcome.APPROVED);
            case REJECT -> unlessDecided(proposal, Outcome.REJECTED);
            case RETURN -> unlessDecided(proposal, Outcome.DEFERRED_FOR_REWORK);
            case OPEN_NOTICE, REOPEN -> keepsClosed(proposal) ? List.of(Blocker.of("refused.meeting.under-way").in("meeting.panel")) : List.of();
            default -> List.of();
        };
    }

    /** While members vote, what they vote on does not change under their hands. */
    @Override
    public boolean keepsClosed(ProposalId proposal) {
        return latest(proposal).filter(item -> item.stage() == ItemStage.OPEN).isPresent();
    }

    /** Between 原则通过 and its confirmation the listed changes may be written, and nothing else. */
    @Override
    public Optional<Set<UUID>> reopened(ProposalId proposal) {
        return latest(proposal)
                .filter(ItemDetails::awaitsConfirmation)
                .filter(item -> isOfThisReview(item, card(proposal)))
                .map(item -> Set.copyOf(item.reopens()));
    }

    /** Only what was decided since the proposal came up for review counts: an outcome is good for one review. */
    private List<Blocker> unlessDecided(ProposalId id, Outcome outcome) {
        ProposalSummary proposal = card(id);
        if (proposal.state() != ProposalState.REVIEW) {
            return List.of();
        }
        boolean decided = latest(id)
                .filter(item -> item.outcome() == outcome)
                .filter(item -> isOfThisReview(item, proposal))
                .isPresent();
        return decided ? List.of() : List.of(Blocker.of("refused.meeting.not-decided").in("meeting.panel"));
    }

    private static boolean isOfThisReview(ItemDetails item, ProposalSummary proposal) {
        Instant closed = item.closedAt();
        return proposal.state() == ProposalState.REVIEW && closed != null && !closed.isBefore(proposal.stateSince());
    }

    private ProposalSummary card(ProposalId id) {
        return proposals.find(Actor.SYSTEM, id).orElseThrow();
    }

    /** The last one that was called up; being on an agenda to come changes nothing. */
    private Optional<ItemDetails> latest(ProposalId proposal) {
        return items.about(Subject.of(ItemDetails.PROPOSAL, proposal)).stream().filter(item -> item.round() > 0).findFirst();
    }
}
