package org.tongtu.region;

import java.time.ZoneId;
import java.util.concurrent.atomic.AtomicReference;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.event.TransactionPhase;
import org.springframework.transaction.event.TransactionalEventListener;
import org.tongtu.jurisdiction.AllianceDetails;
import org.tongtu.jurisdiction.Alliances;
import org.tongtu.jurisdiction.TerritoriesChanged;
import org.tongtu.kernel.Actor;
import org.tongtu.language.PortalZone;

/** The alliance's time zone, in memory because every date on every page asks for it. */
@Component
class RegionZone implements PortalZone {

    private static final ZoneId UNTIL_FOUNDED = ZoneId.of("Asia/Shanghai");

    private final Alliances alliances;
    private final AtomicReference<@Nullable ZoneId> known = new AtomicReference<>();

    RegionZone(Alliances alliances) {
        this.alliances = alliances;
    }

    @Override
    public ZoneId get() {
        ZoneId zone = known.get();
        if (zone == null) {
            zone = alliances.find(Actor.SYSTEM).map(AllianceDetails::zone).orElse(null);
            known.set(zone);
        }
        return zone == null ? UNTIL_FOUNDED : zone;
    }

    @TransactionalEventListener(phase = TransactionPhase.AFTER_COMPLETION, fallbackExecution = true)
    void forget(TerritoriesChanged changed) {
        known.set(null);
    }
}
