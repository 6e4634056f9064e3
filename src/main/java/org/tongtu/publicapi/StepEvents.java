package org.tongtu.publicapi;

import java.util.Map;
import org.springframework.stereotype.Component;
import org.springframework.transaction.event.TransactionalEventListener;
import org.tongtu.consultation.ConsultationId;
import org.tongtu.consultation.Consultations;
import org.tongtu.consultation.statement.PointAnswered;
import org.tongtu.consultation.statement.StatementGiven;
import org.tongtu.kernel.Actor;
import org.tongtu.kernel.ProposalId;
import org.tongtu.meeting.ItemDecided;
import org.tongtu.proposal.PositionStated;
import org.tongtu.proposal.ProposalRetold;

/** Tells open workbenches what else they show is another by now: who works on it, what keeps it from its next step. */
@Component
class StepEvents {

    private final EventStreams streams;
    private final Consultations consultations;

    StepEvents(EventStreams streams, Consultations consultations) {
        this.streams = streams;
        this.consultations = consultations;
    }

    @TransactionalEventListener
    void stated(PositionStated event) {
        tell(event.proposal());
    }

    @TransactionalEventListener
    void retold(ProposalRetold event) {
        tell(event.proposal());
    }

    @TransactionalEventListener
    void answered(PointAnswered event) {
        tell(event.consultation());
    }

    @TransactionalEventListener
    void given(StatementGiven event) {
        tell(event.consultation());
    }

    @TransactionalEventListener
    void decided(ItemDecided event) {
        if (event.subject() != null && event.subject().kind().equals("proposal")) {
            tell(new ProposalId(Integer.parseInt(event.subject().id())));
        }
    }

    private void tell(ConsultationId consultation) {
        tell(consultations.get(Actor.SYSTEM, consultation).proposal());
    }

    private void tell(ProposalId proposal) {
        streams.send(proposal, "steps", Map.of("proposal", proposal.number()));
    }
}
