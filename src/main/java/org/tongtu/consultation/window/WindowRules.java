package org.tongtu.consultation.window;

import java.util.HashSet;
import java.util.stream.Stream;
import org.tongtu.kernel.Localized;
import org.tongtu.kernel.Refused;

/** What a stated minimum and a published year must be. */
final class WindowRules {

    /** Longer than any law asks for; a slip of the keyboard would keep a notice open for years. */
    static final int MOST_DAYS = 366;

    private static final int LONGEST_BASIS = 500;
    private static final int LONGEST_SOURCE = 500;

    private WindowRules() {}

    static void requireSound(StateNoticeMinimum it) {
        Localized basis = it.basis();
        if (it.days() < 1 || it.days() > MOST_DAYS) {
            throw new Refused(Refused.Kind.INVALID, "consultation.minimum-days", MOST_DAYS);
        }
        if (basis.zh().isBlank() || basis.en().isBlank() || basis.zh().length() > LONGEST_BASIS || basis.en().length() > LONGEST_BASIS) {
            throw new Refused(Refused.Kind.INVALID, "consultation.minimum-basis", LONGEST_BASIS);
        }
    }

    static void requireSound(WorkYear it) {
        if (it.source().isBlank() || it.source().length() > LONGEST_SOURCE) {
            throw new Refused(Refused.Kind.INVALID, "consultation.year-source", LONGEST_SOURCE);
        }
        var seen = new HashSet<>();
        Stream.concat(it.off().stream(), it.work().stream())
                .filter(day -> day.getYear() != it.year() || !seen.add(day))
                .findFirst()
                .ifPresent(day -> {
                    throw new Refused(Refused.Kind.INVALID, "consultation.year-day", String.valueOf(day), String.valueOf(it.year()));
                });
    }
}
