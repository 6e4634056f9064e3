package org.tongtu.proposal.ui;

import com.vaadin.flow.component.html.Span;
import java.util.Optional;
import org.springframework.stereotype.Component;
import org.tongtu.kernel.Actor;
import org.tongtu.kernel.ProposalId;
import org.tongtu.proposal.Proposals;

/** The open conflicts of a proposal as a badge, for every screen on which somebody decides about it. */
@Component
public class ConflictBadges {

    private final Proposals proposals;

    ConflictBadges(Proposals proposals) {
        this.proposals = proposals;
    }

    /** Empty where there are none, or where the reader may not know. */
    public Optional<Span> find(Actor actor, ProposalId id) {
        return proposals.list(actor).stream()
                .filter(proposal -> proposal.id().equals(id) && proposal.openConflicts() > 0)
                .findFirst()
                .map(proposal -> ProposalBadges.conflicts(proposal.openConflicts()));
    }
}
