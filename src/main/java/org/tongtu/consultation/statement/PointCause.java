package org.tongtu.consultation.statement;

import java.util.UUID;
import org.springframework.stereotype.Component;
import org.tongtu.kernel.ProposalId;
import org.tongtu.proposal.AmendmentCause;

/** A point that somebody made in a notice of the proposal. */
@Component
class PointCause implements AmendmentCause {

    private final PointRepository points;

    PointCause(PointRepository points) {
        this.points = points;
    }

    @Override
    public String kind() {
        return "point";
    }

    @Override
    public boolean concerns(ProposalId proposal, UUID id) {
        return points.isAbout(id, proposal);
    }
}
