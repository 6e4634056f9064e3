package org.tongtu.proposal.log;

import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.tongtu.kernel.Actor;
import org.tongtu.kernel.JurisdictionCode;
import org.tongtu.kernel.ProposalId;
import org.tongtu.kernel.Subject;

/** Whether a proposal may be read or written now; the proposal, which knows its state and participants, answers. */
public interface LogGate {

    /** Throws {@link org.tongtu.kernel.Refused} where its single operations may not be read: a proposal may be public, its log is not. */
    void requireReadable(Actor actor, ProposalId proposal);

    /** The same as a question, for a proposal that is there. */
    boolean isReadable(Actor actor, ProposalId proposal);

    /** The proposal as it is now, under its lock: asked once for all operations that are written together. */
    Door at(ProposalId proposal);

    /** A proposal that is locked: nothing but what goes through here changes it. */
    interface Door {

        /** Throws {@link org.tongtu.kernel.Refused} where it may not be written; asked for every single operation. */
        void requireWritable(Actor actor, JurisdictionCode inNameOf, @Nullable Subject cause);

        /** Whether operations are accepted now: a draft, or an amendment between the close of the notice and the vote. */
        boolean isOpen();

        /** Whether it only puts right what was copied wrongly (勘误): then also a figure that was handed down. */
        boolean isCorrection();

        /** Throws {@link org.tongtu.kernel.Refused} where a decision narrowed what may still be written. */
        void requireListed(Set<UUID> things);

        /** Told when something is written, and where the log stands then: what was stated on the earlier sequence is void. */
        void written(LogHead head);
    }
}
