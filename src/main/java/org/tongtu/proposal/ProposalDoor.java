package org.tongtu.proposal;

import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.tongtu.kernel.Actor;
import org.tongtu.kernel.JurisdictionCode;
import org.tongtu.kernel.Refused;
import org.tongtu.kernel.Subject;
import org.tongtu.proposal.log.LogGate;
import org.tongtu.proposal.log.LogHead;

/**
 * One proposal under its lock, and who may write it.
 *
 * @param amendable whether it may still be amended, its notice being over
 * @param listed after 原则通过 the things on the list of changes: nothing else may be written
 * @param causes what an amendment may answer to
 * @param voidPositions what stands in the positions was said of an earlier sequence
 */
record ProposalDoor(
        ProposalSummary proposal, Insiders insiders, boolean amendable, Optional<Set<UUID>> listed, AmendmentCauses causes,
        Consumer<LogHead> voidPositions)
        implements LogGate.Door {

    @Override
    public void requireWritable(Actor actor, JurisdictionCode inNameOf, @Nullable Subject cause) {
        insiders.requireWriter(actor, proposal, inNameOf);
        if (cause != null) {
            causes.require(proposal.id(), cause);
        }
        ProposalRules.refusalToWrite(proposal, cause != null, amendable).ifPresent(refused -> {
            throw refused;
        });
    }

    @Override
    public boolean isOpen() {
        return ProposalRules.refusalToWrite(proposal, true, amendable).isEmpty();
    }

    @Override
    public boolean isCorrection() {
        return proposal.path() == ProposalPath.CORRECTION;
    }

    @Override
    public void requireListed(Set<UUID> things) {
        if (listed.filter(list -> !list.containsAll(things)).isPresent()) {
            throw new Refused(Refused.Kind.CONFLICT, "proposal.not-listed", proposal.id().number());
        }
    }

    @Override
    public void written(LogHead head) {
        if (proposal.state() != ProposalState.DRAFT) {
            voidPositions.accept(head);
        }
    }
}
