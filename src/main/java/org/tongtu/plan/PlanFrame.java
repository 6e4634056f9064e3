package org.tongtu.plan;

/** The years everything in a plan is measured by; towns' own plans that use others are the oldest of seams. */
public record PlanFrame(int baseYear, int nearTermYear, int targetYear) {}
