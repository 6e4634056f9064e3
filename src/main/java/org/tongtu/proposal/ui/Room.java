package org.tongtu.proposal.ui;

import org.springframework.stereotype.Component;
import org.tongtu.proposal.Positions;
import org.tongtu.proposal.ProposalChanges;
import org.tongtu.proposal.ProposalSteps;
import org.tongtu.proposal.Proposals;
import org.tongtu.proposal.history.Restorations;
import org.tongtu.proposal.log.Operations;

/** The doors that the room's screens go through. */
@Component
class Room {

    private final Proposals proposals;
    private final ProposalSteps steps;
    private final Positions positions;
    private final ProposalChanges changes;
    private final Operations operations;
    private final Restorations restorations;

    Room(Proposals proposals, ProposalSteps steps, Positions positions, ProposalChanges changes, Operations operations,
            Restorations restorations) {
        this.proposals = proposals;
        this.steps = steps;
        this.positions = positions;
        this.changes = changes;
        this.operations = operations;
        this.restorations = restorations;
    }

    Proposals proposals() {
        return proposals;
    }

    ProposalSteps steps() {
        return steps;
    }

    Positions positions() {
        return positions;
    }

    ProposalChanges changes() {
        return changes;
    }

    Operations operations() {
        return operations;
    }

    Restorations restorations() {
        return restorations;
    }
}
