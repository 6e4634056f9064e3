package org.tongtu.plan.check;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.locationtech.jts.geom.Geometry;
import org.springframework.stereotype.Component;
import org.tongtu.jurisdiction.AllianceDetails;
import org.tongtu.jurisdiction.Alliances;
import org.tongtu.jurisdiction.Jurisdictions;
import org.tongtu.jurisdiction.Territories;
import org.tongtu.jurisdiction.TerritoryReading;
import org.tongtu.kernel.Actor;
import org.tongtu.kernel.JurisdictionCode;
import org.tongtu.kernel.Localized;
import org.tongtu.plan.compare.Inventories;

/** The real territory of the alliance. */
@Component
class MemberGround implements Ground {

    private final Territories territories;
    private final Alliances alliances;
    private final Jurisdictions jurisdictions;
    private final Inventories inventories;
    private final TerritoryReading<Map<JurisdictionCode, Localized>> members;

    MemberGround(Territories territories, Alliances alliances, Jurisdictions jurisdictions, Inventories inventories) {
        this.territories = territories;
        this.alliances = alliances;
        this.jurisdictions = jurisdictions;
        this.inventories = inventories;
        this.members = territories.reading(this::readMembers);
    }

    @Override
    public Map<JurisdictionCode, Localized> members() {
        return members.get();
    }

    private Map<JurisdictionCode, Localized> readMembers() {
        Map<JurisdictionCode, Localized> names = new LinkedHashMap<>();
        alliances.find(Actor.SYSTEM).map(AllianceDetails::members).stream()
                .flatMap(List::stream)
                .forEach(code -> names.put(code, jurisdictions.name(Actor.SYSTEM, code)));
        return names;
    }

    @Override
    public Set<JurisdictionCode> affectedBy(Geometry geometry) {
        return territories.affectedBy(geometry);
    }

    @Override
    public Map<JurisdictionCode, Double> areas(Geometry geometry) {
        return Ground.areas(inventories.towns(), geometry);
    }

    @Override
    public Geometry union() {
        return territories.union();
    }
}
