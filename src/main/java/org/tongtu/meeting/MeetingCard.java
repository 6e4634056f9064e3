package org.tongtu.meeting;

import java.net.URI;
import java.time.Duration;
import java.time.Instant;
import java.util.Set;
import org.tongtu.kernel.Refused;

/** What a meeting's card may say: a title, a time still to come, a link that a browser can follow safely. */
final class MeetingCard {

    /** A meeting may be entered on the day it takes place, and on the day after. */
    private static final Duration LATE = Duration.ofDays(1);

    private static final Set<String> SCHEMES = Set.of("http", "https");

    private MeetingCard() {}

    static void require(String title, String link) {
        if (title.isBlank()) {
            throw new Refused(Refused.Kind.INVALID, "meeting.no-title");
        }
        if (!link.isBlank() && !isLink(link.strip())) {
            throw new Refused(Refused.Kind.INVALID, "meeting.bad-link");
        }
    }

    static void requireToCome(Instant startsAt, Instant now) {
        if (startsAt.isBefore(now.minus(LATE))) {
            throw new Refused(Refused.Kind.INVALID, "meeting.in-the-past", startsAt);
        }
    }

    private static boolean isLink(String link) {
        try {
            URI address = URI.create(link);
            return address.getScheme() != null && SCHEMES.contains(address.getScheme().toLowerCase(java.util.Locale.ROOT))
                    && address.getHost() != null;
        } catch (IllegalArgumentException none) {
            return false;
        }
    }
}
