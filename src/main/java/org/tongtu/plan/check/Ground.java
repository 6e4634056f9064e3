package org.tongtu.plan.check;

import java.util.Map;
import java.util.Set;
import org.locationtech.jts.geom.Geometry;
import org.tongtu.kernel.JurisdictionCode;
import org.tongtu.kernel.Localized;

/** What a check has to know of the territory; tests draw their own. */
interface Ground {

    /** In the charter's order. */
    Map<JurisdictionCode, Localized> members();

    /** Members whose territory the geometry's interior meets. */
    Set<JurisdictionCode> affectedBy(Geometry geometry);

    /** All members' territory; empty while none is known. */
    Geometry union();
}
