package org.tongtu.monitoring;

import java.math.BigDecimal;
import java.time.Instant;
import org.tongtu.kernel.Period;

/** What a warning measured at one moment; a later figure adds a reading and erases none. */
public record WarningReading(
        Period period, BigDecimal actual, BigDecimal expected, double attainment, WarningLevel level, Instant at) {}
