package org.tongtu.consultation.window;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZonedDateTime;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.tongtu.kernel.JurisdictionCode;
import org.tongtu.kernel.Localized;

/**
 * How one minimum was counted.
 *
 * @param member null stands for the alliance itself, whose charter binds all
 * @param basis null where the charter says it
 * @param restDays days without work between opening and end: left out of working days, counted among calendar days
 * @param earliest null where working days cannot be counted
 * @param missingYear the year whose days off nobody published, where they would have to be counted
 */
public record MemberWindow(
        @Nullable JurisdictionCode member,
        int days,
        DayCount count,
        @Nullable Localized basis,
        List<LocalDate> restDays,
        @Nullable Instant earliest,
        @Nullable Integer missingYear) {

    /** Offices close; working days end with them. */
    static final LocalTime OFFICE_CLOSES = LocalTime.of(18, 0);

    public MemberWindow {
        restDays = List.copyOf(restDays);
    }

    static MemberWindow charter(int days, ZonedDateTime opens, WorkCalendar calendar) {
        return calendarDays(null, days, null, opens, calendar);
    }

    static MemberWindow of(NoticeMinimum minimum, ZonedDateTime opens, WorkCalendar calendar) {
        return minimum.count() == DayCount.CALENDAR
                ? calendarDays(minimum.jurisdiction(), minimum.days(), minimum.basis(), opens, calendar)
                : workingDays(minimum, opens, calendar);
    }

    /** Days of the zone, to the same hour, so that a change of clock shortens nothing. */
    private static MemberWindow calendarDays(@Nullable JurisdictionCode member, int days, @Nullable Localized basis,
            ZonedDateTime opens, WorkCalendar calendar) {
        LocalDate first = opens.toLocalDate().plusDays(1);
        List<LocalDate> rest = first.datesUntil(first.plusDays(days)).filter(day -> !calendar.isWorkday(day)).toList();
        return new MemberWindow(member, days, DayCount.CALENDAR, basis, rest, opens.plusDays(days).toInstant(), null);
    }

    private static MemberWindow workingDays(NoticeMinimum it, ZonedDateTime opens, WorkCalendar calendar) {
        var rest = new ArrayList<LocalDate>();
        LocalDate day = opens.toLocalDate();
        for (int worked = 0; worked < it.days(); ) {
            day = day.plusDays(1);
            if (!calendar.knows(day.getYear())) {
                return new MemberWindow(it.jurisdiction(), it.days(), it.count(), it.basis(), rest, null, day.getYear());
            }
            if (calendar.isWorkday(day)) {
                worked++;
            } else {
                rest.add(day);
            }
        }
        Instant earliest = day.atTime(OFFICE_CLOSES).atZone(opens.getZone()).toInstant();
        return new MemberWindow(it.jurisdiction(), it.days(), it.count(), it.basis(), rest, earliest, null);
    }
}
