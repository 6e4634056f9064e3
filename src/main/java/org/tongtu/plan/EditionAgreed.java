package org.tongtu.plan;

/** A new edition was written. */
public record EditionAgreed(PlanId plan, int edition, int proposal) {}
