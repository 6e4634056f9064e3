package org.tongtu.region;

import java.time.ZoneId;
import org.springframework.stereotype.Component;
import org.tongtu.jurisdiction.Territories;
import org.tongtu.language.PortalZone;

/** The alliance's time zone, which is kept in memory because every date on every page asks for it. */
@Component
class RegionZone implements PortalZone {

    private static final ZoneId UNTIL_FOUNDED = ZoneId.of("Asia/Shanghai");

    private final Territories territories;

    RegionZone(Territories territories) {
        this.territories = territories;
    }

    @Override
    public ZoneId get() {
        return territories.zone().orElse(UNTIL_FOUNDED);
    }
}
