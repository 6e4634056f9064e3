package org.tongtu.consultation;

import java.time.Duration;
import java.time.Instant;
import org.tongtu.kernel.Localized;
import org.tongtu.kernel.Refused;

/** What a notice must be besides long enough ({@code window}): open in the future, in plain words, never shortened. */
final class NoticeRules {

    static final int SUMMARY_LIMIT = 4000;

    private NoticeRules() {}

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
