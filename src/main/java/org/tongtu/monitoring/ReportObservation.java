package org.tongtu.monitoring;

import java.math.BigDecimal;
import java.util.UUID;
import org.tongtu.kernel.ForJurisdiction;
import org.tongtu.kernel.JurisdictionCode;
import org.tongtu.kernel.Period;

/**
 * Reports a figure for the first time.
 *
 * @param jurisdiction whose figure it is; {@link Observations#REGION} for a figure of the whole region
 * @param indicator the code of the catalogue
 * @param unit the indicator's own; a figure printed in another is converted before
 * @param evidence where to look it up: a page, a document number, an address; may be blank
 */
public record ReportObservation(
        UUID key,
        JurisdictionCode jurisdiction,
        String indicator,
        Period period,
        BigDecimal value,
        String unit,
        String source,
        String evidence)
        implements ForJurisdiction {}
