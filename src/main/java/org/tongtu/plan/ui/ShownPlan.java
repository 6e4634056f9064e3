package org.tongtu.plan.ui;

import org.tongtu.plan.EditionSummary;
import org.tongtu.plan.PlanDetails;
import org.tongtu.plan.PlanState;

/** The plan and edition somebody is looking at. */
public record ShownPlan(PlanDetails plan, EditionSummary edition, PlanState state) {}
