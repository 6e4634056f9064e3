package org.tongtu.finding.certificate;

import org.tongtu.plan.standard.Severity;

/** Findings of one weight: those that are open, and those that a resolution or the authority's document lets stand. */
public record CertifiedTally(Severity severity, int open, int exempted) {}
