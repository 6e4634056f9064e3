package org.tongtu.analysis.print;

import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.locationtech.jts.geom.Envelope;
import org.tongtu.analysis.theme.Theme;
import org.tongtu.plan.PlanId;
import org.tongtu.proposal.history.Moment;

/**
 * A map to be printed.
 *
 * @param title blank for the plan's own
 * @param layers codes; those that the person may not see are left out
 * @param theme painted below the layers; null for none
 * @param extent degrees that must be seen
 */
public record MapPrint(
        PlanId plan, Moment moment, String title, Set<String> layers, @Nullable Theme theme, Envelope extent, PaperSize paper, boolean landscape) {

    static final int LONGEST_TITLE = 80;
}
