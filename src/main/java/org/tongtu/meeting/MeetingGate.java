package org.tongtu.meeting;

import java.util.List;
import org.springframework.stereotype.Component;
import org.tongtu.kernel.ProposalId;
import org.tongtu.kernel.Subject;
import org.tongtu.proposal.Blocker;
import org.tongtu.proposal.ProposalGate;
import org.tongtu.proposal.Transition;

/** A proposal under review is adopted or rejected by a joint meeting and by nothing else. */
@Component
class MeetingGate implements ProposalGate {

    private final ItemRepository items;

    MeetingGate(ItemRepository items) {
        this.items = items;
    }

    @Override
    public List<Blocker> blockers(ProposalId proposal, Transition transition) {
        return switch (transition) {
            case ADOPT -> unless(latest(proposal, Outcome.APPROVED));
            case REJECT -> unless(latest(proposal, Outcome.REJECTED));
            default -> List.of();
        };
    }

    /** Between 原则通过 and its confirmation the listed changes may be written. */
    @Override
    public boolean keepsClosed(ProposalId proposal) {
        return items.about(Subject.of(ItemDetails.PROPOSAL, proposal)).stream()
                .findFirst()
                .filter(ItemDetails::awaitsConfirmation)
                .isPresent();
    }

    private boolean latest(ProposalId proposal, Outcome outcome) {
        return items.about(Subject.of(ItemDetails.PROPOSAL, proposal)).stream()
                .findFirst()
                .filter(item -> item.outcome() == outcome)
                .isPresent();
    }

    private static List<Blocker> unless(boolean decided) {
        return decided ? List.of() : List.of(Blocker.of("refused.meeting.not-decided"));
    }
}
