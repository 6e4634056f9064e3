package org.tongtu.plan.check;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import org.locationtech.jts.geom.Geometry;
import org.tongtu.kernel.JurisdictionCode;
import org.tongtu.kernel.Localized;
import org.tongtu.plan.compare.Slot;
import org.tongtu.plan.compare.TownShares;

/** What a check has to know of the territory; tests draw their own. */
interface Ground {

    /** In the charter's order. */
    Map<JurisdictionCode, Localized> members();

    /** Members whose territory the geometry's interior meets. */
    Set<JurisdictionCode> affectedBy(Geometry geometry);

    /** A geometry's square metres by member. */
    Map<JurisdictionCode, Double> areas(Geometry geometry);

    /** What lies in no town is left out. */
    static Map<JurisdictionCode, Double> areas(TownShares towns, Geometry geometry) {
        Map<JurisdictionCode, Double> areas = new LinkedHashMap<>();
        towns.of(geometry, Slot.Measure.AREA).forEach((town, area) -> {
            if (!town.equals(TownShares.ELSEWHERE)) {
                areas.put(JurisdictionCode.of(town), area);
            }
        });
        return areas;
    }

    /** All members' territory; empty while none is known. */
    Geometry union();
}
