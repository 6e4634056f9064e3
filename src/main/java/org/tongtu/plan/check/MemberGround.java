package org.tongtu.plan.check;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.atomic.AtomicReference;
import org.jspecify.annotations.Nullable;
import org.locationtech.jts.geom.Geometry;
import org.springframework.stereotype.Component;
import org.tongtu.jurisdiction.AllianceDetails;
import org.tongtu.jurisdiction.Alliances;
import org.tongtu.jurisdiction.Jurisdictions;
import org.tongtu.jurisdiction.Territories;
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
    private final AtomicReference<@Nullable Map<JurisdictionCode, Localized>> known = new AtomicReference<>();

    MemberGround(Territories territories, Alliances alliances, Jurisdictions jurisdictions, Inventories inventories) {
        this.territories = territories;
        this.alliances = alliances;
        this.jurisdictions = jurisdictions;
        this.inventories = inventories;
    }

    @Override
    public Map<JurisdictionCode, Localized> members() {
        Map<JurisdictionCode, Localized> present = known.get();
        if (present != null) {
            return present;
        }
        Map<JurisdictionCode, Localized> fresh = new LinkedHashMap<>();
        alliances.find(Actor.SYSTEM).map(AllianceDetails::members).stream()
                .flatMap(java.util.List::stream)
                .forEach(code -> fresh.put(code, jurisdictions.name(Actor.SYSTEM, code)));
        if (!fresh.isEmpty()) {
            known.set(fresh);
        }
        return fresh;
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

    void forget() {
        known.set(null);
    }
}
