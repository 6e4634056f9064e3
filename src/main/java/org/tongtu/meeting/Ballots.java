package org.tongtu.meeting;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import org.tongtu.jurisdiction.AllianceDetails;
import org.tongtu.kernel.Actor;
import org.tongtu.kernel.JurisdictionCode;
import org.tongtu.kernel.ProposalId;
import org.tongtu.kernel.Refused;
import org.tongtu.proposal.PositionRecord;
import org.tongtu.proposal.ProposalDetails;
import org.tongtu.proposal.Proposals;

/**
 * Gathers what is weighed for an item: votes in the room and, where the meeting confirms positions, what members stated
 * in writing on exactly the sequence before the meeting. A vote in the room overrides a position.
 */
@Component
class Ballots {

    private final ItemDesk desk;
    private final MeetingRepository meetings;
    private final Proposals proposals;

    Ballots(ItemDesk desk, MeetingRepository meetings, Proposals proposals) {
        this.desk = desk;
        this.meetings = meetings;
        this.proposals = proposals;
    }

    /**
     * How the item stands now, if it were closed with this outcome. Where the meeting confirms positions, whoever let the
     * date pass counts as the alliance's rule says.
     */
    Decision weigh(ItemDetails item, Outcome outcome) {
        AllianceDetails alliance = desk.alliance();
        Optional<ProposalDetails> proposal = item.proposal().map(id -> proposals.get(Actor.SYSTEM, id));
        Optional<ProposalDetails> confirmed = proposal.filter(it -> item.mode() == ItemMode.POSITIONS);
        Map<JurisdictionCode, Choice> votes = item.votes().stream().collect(Collectors.toMap(VoteRecord::member, VoteRecord::choice));
        return Decision.of(alliance.decision(),
                Ballot.of(alliance.members(), present(item.meeting()), votes, proposal.map(ProposalDetails::affected).orElse(Set.of()))
                        .with(confirmed.map(it -> positions(it, alliance, outcome)).orElse(Map.of()),
                                confirmed.map(ProposalDetails::consentingBySilence).orElse(Set.of())));
    }

    long sequence(ProposalId proposal) {
        return proposals.get(Actor.SYSTEM, proposal).sequence();
    }

    private static Map<JurisdictionCode, Choice> positions(ProposalDetails proposal, AllianceDetails alliance, Outcome outcome) {
        Map<JurisdictionCode, Choice> said = new HashMap<>();
        alliance.members().forEach(member ->
                proposal.positionOf(member).ifPresent(position -> said.put(member, choice(position, outcome))));
        return said;
    }

    /** Refuses where the proposal has changed since the item was opened. */
    void requireUnchanged(ItemDetails item) {
        item.proposal().ifPresent(id -> {
            if (item.sequence() == null || item.sequence() != sequence(id)) {
                throw new Refused(Refused.Kind.CONFLICT, "meeting.proposal-changed", id.number());
            }
        });
    }

    /** 有修改意见 is no agreement to the text as it is; it is one to a decision in principle that lists the changes. */
    private static Choice choice(PositionRecord position, Outcome outcome) {
        return switch (position.position()) {
            case NO_COMMENT -> Choice.AGREE;
            case COMMENTS -> outcome == Outcome.APPROVED_IN_PRINCIPLE ? Choice.AGREE : Choice.ABSTAIN;
            case OBJECTION -> Choice.OBJECT;
        };
    }

    private List<JurisdictionCode> present(MeetingId meeting) {
        return meetings.attendance(meeting).stream()
                .filter(one -> one.kind() == Attendance.Kind.PRESENT)
                .map(Attendance::jurisdiction)
                .toList();
    }
}
