package org.tongtu.proposal;

import java.util.UUID;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;
import org.tongtu.kernel.ProposalId;
import org.tongtu.kernel.Refused;
import org.tongtu.kernel.Subject;

/** Asks who keeps an amendment's cause whether there is such a one. */
@Component
class AmendmentCauses {

    private final ObjectProvider<AmendmentCause> known;

    AmendmentCauses(ObjectProvider<AmendmentCause> known) {
        this.known = known;
    }

    void require(ProposalId proposal, Subject cause) {
        boolean concerns = known.stream()
                .filter(each -> each.kind().equals(cause.kind()))
                .anyMatch(each -> isId(cause.id()) && each.concerns(proposal, UUID.fromString(cause.id())));
        if (!concerns) {
            throw new Refused(Refused.Kind.INVALID, "proposal.unknown-cause", cause.kind(), cause.id());
        }
    }

    private static boolean isId(String id) {
        return id.matches("[0-9a-fA-F]{8}(-[0-9a-fA-F]{4}){3}-[0-9a-fA-F]{12}");
    }
}
