package org.tongtu.plan;

/** The competent authority approved an edition; it may be in force from now on. */
public record EditionApproved(PlanId plan, int edition) {}
