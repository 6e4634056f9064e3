package org.tongtu.proposal;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.tongtu.kernel.ProposalId;

/** May this proposal leave this state? Filled by what comes above: the notice, the joint meeting. */
public interface ProposalGate {

    List<Blocker> blockers(ProposalId proposal, Transition transition);

    /** Whether no amendment may be written now: while people read a notice, while members vote. */
    default boolean keepsClosed(ProposalId proposal) {
        return false;
    }

    /** When the clock alone takes away what blocks it, if anything waits for a date. */
    default Optional<Instant> nextDate(ProposalId proposal) {
        return Optional.empty();
    }

    /** After 原则通过: the only things that may be written; empty where nothing narrows it. */
    default Optional<Set<UUID>> reopened(ProposalId proposal) {
        return Optional.empty();
    }
}
