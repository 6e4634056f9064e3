package org.tongtu.meeting;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.tongtu.kernel.JurisdictionCode;
import org.tongtu.kernel.ProposalId;
import org.tongtu.kernel.Subject;

/**
 * An agenda item 议题.
 *
 * @param subject the proposal or warning it is about; null for a free topic
 * @param round 1 when first opened, one more each time it is opened again; votes belong to a round
 * @param sequence the proposal's state the meeting has before it; nothing else can be adopted
 * @param wording the outcome in the meeting's words
 * @param changes the list that goes with 原则通过
 * @param reopens the things that the list speaks of; nothing else may be written until the members confirm
 * @param tally how the votes were weighed when it closed
 * @param edition the edition that came of it
 * @param votes the votes in force of this round
 */
public record ItemDetails(
        UUID id,
        MeetingId meeting,
        int position,
        String title,
        String summary,
        @Nullable Subject subject,
        ItemMode mode,
        ItemStage stage,
        int round,
        @Nullable Long sequence,
        @Nullable Instant openedAt,
        @Nullable Instant closedAt,
        @Nullable Outcome outcome,
        String wording,
        String reason,
        List<String> changes,
        List<UUID> reopens,
        @Nullable Decision tally,
        @Nullable Integer edition,
        List<VoteRecord> votes) {

    static final String PROPOSAL = "proposal";

    ItemDetails with(List<VoteRecord> cast) {
        return new ItemDetails(id, meeting, position, title, summary, subject, mode, stage, round, sequence, openedAt, closedAt, outcome,
                wording, reason, changes, reopens, tally, edition, cast);
    }

    public Optional<ProposalId> proposal() {
        return subject != null && subject.kind().equals(PROPOSAL)
                ? Optional.of(new ProposalId(Integer.parseInt(subject.id())))
                : Optional.empty();
    }

    public Optional<VoteRecord> voteOf(JurisdictionCode member) {
        return votes.stream().filter(vote -> vote.member().equals(member)).findFirst();
    }

    /** What a client must have seen to vote: 0 before a member's first vote. */
    public int revisionOf(JurisdictionCode member) {
        return voteOf(member).map(VoteRecord::revision).orElse(0);
    }

    /** Approved in principle, and the listed changes are not yet confirmed. */
    public boolean awaitsConfirmation() {
        return outcome == Outcome.APPROVED_IN_PRINCIPLE && edition == null;
    }
}
