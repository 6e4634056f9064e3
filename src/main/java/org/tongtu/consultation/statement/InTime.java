package org.tongtu.consultation.statement;

import java.time.Instant;
import java.util.List;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import org.tongtu.consultation.ConsultationDetails;
import org.tongtu.kernel.Actor;
import org.tongtu.kernel.Refused;
import org.tongtu.kernel.Refused.Kind;
import org.tongtu.proposal.HistoryEntry;
import org.tongtu.proposal.ProposalState;
import org.tongtu.proposal.Proposals;

/** Whether a statement came in time. The words of one that did not are kept for the joint office. */
@Component
class InTime {

    private final Proposals proposals;
    private final LateStatements late;

    InTime(Proposals proposals, LateStatements late) {
        this.proposals = proposals;
        this.late = late;
    }

    void require(ConsultationDetails notice, GiveStatement given, Instant arrived) {
        if (arrived.isBefore(notice.opensAt())) {
            throw new Refused(Kind.CONFLICT, "statement.not-open-yet", notice.opensAt());
        }
        if (!notice.isOpen(arrived)) {
            throw kept(notice, given, arrived, new Refused(Kind.GONE, "statement.too-late", notice.closesAt(), arrived));
        }
        List<HistoryEntry> steps = proposals.history(Actor.SYSTEM, notice.proposal());
        if (!steps.isEmpty() && steps.getLast().to() == ProposalState.WITHDRAWN) {
            throw kept(notice, given, arrived, new Refused(Kind.GONE, "statement.proposal-withdrawn", steps.getLast().at()));
        }
    }

    private Refused kept(ConsultationDetails notice, GiveStatement given, Instant arrived, Refused why) {
        String text = given.points().stream().map(PointGiven::text).collect(Collectors.joining("\n\n"));
        late.keep(notice.id(), given.key(), arrived, why.reason(), text);
        return why;
    }
}
