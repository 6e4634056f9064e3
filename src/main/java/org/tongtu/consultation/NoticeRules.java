package org.tongtu.consultation;

import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;
import org.tongtu.kernel.Localized;
import org.tongtu.kernel.Refused;

/** What a notice must be: long enough, open in the future, in plain words, never shortened (城乡规划法 art. 26). */
final class NoticeRules {

    static final int SUMMARY_LIMIT = 4000;

    private NoticeRules() {}

    /**
     * @param days the alliance's minimum, counted in calendar days of its zone, so that a change of clock shortens
     *     nothing
     */
    static void requireLongEnough(Instant opensAt, Instant closesAt, int days, ZoneId zone) {
        Instant earliest = opensAt.atZone(zone).plusDays(days).toInstant();
        if (closesAt.isBefore(earliest)) {
            long given = Math.max(0, ChronoUnit.DAYS.between(opensAt.atZone(zone), closesAt.atZone(zone)));
            throw new Refused(Refused.Kind.INVALID, "consultation.too-short", given, days, earliest);
        }
    }

    /** A notice cannot have begun before people could have seen it. */
    static void requireNotInThePast(Instant opensAt, Instant now) {
        if (opensAt.isBefore(now.minus(Duration.ofMinutes(1)))) {
            throw new Refused(Refused.Kind.INVALID, "consultation.opens-in-the-past");
        }
    }

    static void requireLater(Instant before, Instant after) {
        if (!after.isAfter(before)) {
            throw new Refused(Refused.Kind.INVALID, "consultation.not-longer");
        }
    }

    static void requireWords(Localized text, String reason) {
        if (text.zh().isBlank() || text.en().isBlank() || text.zh().length() > SUMMARY_LIMIT
                || text.en().length() > SUMMARY_LIMIT) {
            throw new Refused(Refused.Kind.INVALID, reason, SUMMARY_LIMIT);
        }
    }
}
