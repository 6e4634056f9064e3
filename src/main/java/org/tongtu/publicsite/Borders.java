package org.tongtu.publicsite;

import java.util.LinkedHashMap;
import java.util.Map;
import org.locationtech.jts.geom.Geometry;
import org.springframework.stereotype.Component;
import org.tongtu.jurisdiction.JurisdictionDetails;
import org.tongtu.jurisdiction.Jurisdictions;
import org.tongtu.kernel.Actor;
import org.tongtu.kernel.JurisdictionCode;

/** The members' borders, for finding one's way on a map. */
@Component
class Borders {

    private final Jurisdictions jurisdictions;

    Borders(Jurisdictions jurisdictions) {
        this.jurisdictions = jurisdictions;
    }

    Map<JurisdictionCode, Geometry> ofMembers() {
        var borders = new LinkedHashMap<JurisdictionCode, Geometry>();
        jurisdictions.list(Actor.ANONYMOUS).stream()
                .filter(JurisdictionDetails::isMember)
                .forEach(member -> borders.put(member.code(), member.boundary()));
        return borders;
    }
}
