package org.tongtu.analysis;

import org.tongtu.kernel.Actor;
import org.tongtu.plan.PlanDetails;
import org.tongtu.plan.PlanState;
import org.tongtu.plan.map.DisclosedState;
import org.tongtu.proposal.history.Moment;

/** A plan at a moment. @param whole for the rules only; what is told comes from {@code seen} */
public record PlanGround(Actor actor, PlanDetails plan, Moment moment, PlanState whole, DisclosedState seen) {}
