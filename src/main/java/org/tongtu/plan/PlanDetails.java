package org.tongtu.plan;

import org.tongtu.kernel.Localized;

/** What a plan is called and which years it spans. */
public record PlanDetails(PlanId id, Localized title, PlanFrame frame, String attribution) {}
