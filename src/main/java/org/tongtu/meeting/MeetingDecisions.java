package org.tongtu.meeting;

import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import org.tongtu.kernel.ProposalId;
import org.tongtu.kernel.Subject;
import org.tongtu.meeting.ui.MeetingLinks;
import org.tongtu.proposal.history.Decided;
import org.tongtu.proposal.history.DecisionSource;

/** Which joint meetings decided on a proposal: what its agenda items say once they are closed, as on the public page. */
@Component
class MeetingDecisions implements DecisionSource {

    private final ItemRepository items;
    private final MeetingRepository meetings;

    MeetingDecisions(ItemRepository items, MeetingRepository meetings) {
        this.items = items;
        this.meetings = meetings;
    }

    @Override
    public List<Decided> decisions(ProposalId proposal) {
        return items.about(Subject.of(ItemDetails.PROPOSAL, proposal)).stream()
                .filter(item -> item.stage() == ItemStage.CLOSED && item.closedAt() != null && item.outcome() != null)
                .flatMap(this::decided)
                .toList();
    }

    private Stream<Decided> decided(ItemDetails item) {
        return meetings.find(item.meeting()).stream().map(meeting -> new Decided(meeting.label(), MeetingLinks.meeting(meeting.id()),
                "meeting.outcome." + item.outcome(), item.wording(), Objects.requireNonNull(item.closedAt()), item.edition()));
    }
}
