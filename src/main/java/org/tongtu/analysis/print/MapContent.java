package org.tongtu.analysis.print;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.locationtech.jts.geom.Geometry;
import org.tongtu.jurisdiction.JurisdictionDetails;
import org.tongtu.plan.map.DisclosedState;

/**
 * What is on a map.
 *
 * @param state as its reader may see it
 * @param layers codes of the layers that are drawn
 * @param shadings what a theme paints below the layers, as its legend lists it
 * @param towns whose borders and names are drawn
 * @param site a boundary to be pointed out; null where there is none
 * @param siteName how the legend calls it
 */
record MapContent(
        DisclosedState state, Set<String> layers, List<Shading> shadings, List<JurisdictionDetails> towns,
        @Nullable Geometry site, String siteName, Locale locale) {}
