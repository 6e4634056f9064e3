package org.tongtu.proposal.log;

import java.util.List;

/** An operation was accepted; whoever watches the proposal is told after the commit. */
public record OperationLogged(LoggedOperation operation, List<Conflict> raised) {}
