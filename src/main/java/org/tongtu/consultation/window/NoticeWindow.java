package org.tongtu.consultation.window;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.time.temporal.ChronoUnit;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.tongtu.kernel.Refused;

/**
 * How long a notice has to be open so that the law of every member it concerns is kept.
 *
 * @param rows the charter, then the members that stated a minimum, in the charter's order
 * @param earliest the first closing that keeps all of them; null where one cannot be counted
 * @param proposed the first end of office hours of a working day that leaves an hour to send the notice
 * @param unknownYears years between opening and proposed closing whose days off nobody published: there every Monday to
 *     Friday is taken for a working day
 */
public record NoticeWindow(
        Instant opensAt,
        ZoneId zone,
        List<MemberWindow> rows,
        @Nullable Instant earliest,
        @Nullable Instant proposed,
        List<Integer> unknownYears) {

    /** A proposed closing still holds when the notice is sent a while after it was counted. */
    private static final Duration LEEWAY = Duration.ofHours(1);

    public NoticeWindow {
        rows = List.copyOf(rows);
        unknownYears = List.copyOf(unknownYears);
    }

    static NoticeWindow of(ZonedDateTime opens, int charterDays, List<NoticeMinimum> minima, WorkCalendar calendar) {
        List<MemberWindow> rows = Stream.concat(
                Stream.of(MemberWindow.charter(charterDays, opens, calendar)),
                minima.stream().map(minimum -> MemberWindow.of(minimum, opens, calendar))).toList();
        boolean counted = rows.stream().allMatch(row -> row.earliest() != null);
        Instant earliest = counted ? rows.stream().map(row -> Objects.requireNonNull(row.earliest())).max(Comparator.naturalOrder()).orElseThrow() : null;
        ZonedDateTime proposed = earliest == null ? null : officeHours(earliest.plus(LEEWAY).atZone(opens.getZone()), calendar);
        int last = proposed == null ? opens.getYear() : proposed.getYear();
        List<Integer> unknown = IntStream.rangeClosed(opens.getYear(), last).filter(year -> !calendar.knows(year)).boxed().toList();
        return new NoticeWindow(opens.toInstant(), opens.getZone(), rows, earliest, proposed == null ? null : proposed.toInstant(), unknown);
    }

    static ZonedDateTime officeHours(ZonedDateTime earliest, WorkCalendar calendar) {
        boolean late = earliest.toLocalTime().isAfter(MemberWindow.OFFICE_CLOSES);
        LocalDate day = calendar.workdayFrom(earliest.toLocalDate().plusDays(late ? 1 : 0));
        return day.atTime(MemberWindow.OFFICE_CLOSES).atZone(earliest.getZone());
    }

    /** Why a notice may not close then, if it may not: the longest of the minima speaks. */
    public Optional<Refused> refusal(Instant closesAt) {
        Optional<MemberWindow> uncounted = rows.stream().filter(row -> row.earliest() == null).findFirst();
        if (uncounted.isPresent()) {
            MemberWindow row = uncounted.get();
            return Optional.of(new Refused(Refused.Kind.CONFLICT, "consultation.year-unknown",
                    row.member(), row.days(), String.valueOf(row.missingYear())));
        }
        return rows.stream()
                .filter(row -> closesAt.isBefore(Objects.requireNonNull(row.earliest())))
                .max(Comparator.comparing(row -> Objects.requireNonNull(row.earliest())))
                .map(row -> tooShort(row, closesAt));
    }

    private Refused tooShort(MemberWindow row, Instant closesAt) {
        long given = Math.max(0, ChronoUnit.DAYS.between(opensAt.atZone(zone), closesAt.atZone(zone)));
        return row.member() == null
                ? new Refused(Refused.Kind.INVALID, "consultation.too-short", given, row.days(), row.earliest())
                : new Refused(Refused.Kind.INVALID, "consultation.too-short-for." + row.count(), given, row.days(),
                        row.earliest(), row.member(), row.basis());
    }
}
