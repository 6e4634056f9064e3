package org.tongtu.shell;

import java.time.Duration;
import java.time.ZoneId;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.tongtu.jurisdiction.AllianceDetails;
import org.tongtu.jurisdiction.Alliances;
import org.tongtu.kernel.Actor;
import org.tongtu.language.PortalZone;

/** Clocks are read in the alliance's zone. It hardly ever changes, so it is asked for twice a minute at most. */
@Component
class AllianceZone implements PortalZone {

    private static final long FRESH = Duration.ofSeconds(30).toNanos();
    private static final ZoneId BEFORE_THERE_IS_ONE = ZoneId.of("Asia/Shanghai");

    private final Alliances alliances;
    private volatile @Nullable Known known;

    AllianceZone(Alliances alliances) {
        this.alliances = alliances;
    }

    @Override
    public ZoneId get() {
        Known last = known;
        if (last == null || System.nanoTime() - last.at() > FRESH) {
            last = new Known(System.nanoTime(), ask());
            known = last;
        }
        return last.zone();
    }

    private ZoneId ask() {
        return alliances.find(Actor.ANONYMOUS).map(AllianceDetails::zone).orElse(BEFORE_THERE_IS_ONE);
    }

    private record Known(long at, ZoneId zone) {}
}
