package org.tongtu.language;

import java.time.ZoneId;

/** The zone in which the region reads its clocks; filled by the room that knows the alliance. */
public interface PortalZone {

    ZoneId get();
}
