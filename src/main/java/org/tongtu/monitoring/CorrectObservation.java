package org.tongtu.monitoring;

import java.math.BigDecimal;
import java.util.UUID;
import org.tongtu.kernel.ForJurisdiction;
import org.tongtu.kernel.JurisdictionCode;

/** Puts a right figure over a wrong one. The wrong one stays readable together with the reason. */
public record CorrectObservation(
        UUID key,
        JurisdictionCode jurisdiction,
        UUID observation,
        BigDecimal value,
        String source,
        String evidence,
        String reason)
        implements ForJurisdiction {}
