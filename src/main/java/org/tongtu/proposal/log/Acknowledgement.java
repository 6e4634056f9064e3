package org.tongtu.proposal.log;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The answer to an operation; it is given only after the commit.
 *
 * @param sequence the operation's place in the log; the head of the log where nothing had to change
 * @param operation null where nothing had to change
 */
public record Acknowledgement(
        long sequence, OperationOutcome outcome, @Nullable LoggedOperation operation, List<Conflict> conflicts) {}
