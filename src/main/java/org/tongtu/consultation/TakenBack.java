package org.tongtu.consultation;

import java.time.Instant;
import org.tongtu.kernel.AccountId;
import org.tongtu.proposal.Transition;

/**
 * A notice's proposal was taken back from the public: returned for rework by the joint office, or withdrawn by its author.
 *
 * @param step {@link Transition#RETURN} or {@link Transition#WITHDRAW}
 */
public record TakenBack(Transition step, Instant at, AccountId by, String reason) {}
