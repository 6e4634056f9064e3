package org.tongtu.proposal.log;

import org.tongtu.plan.PlanState;

/** An operation, and the plan as it was made by this one and all before. */
public record Replayed(LoggedOperation operation, PlanState state) {}
