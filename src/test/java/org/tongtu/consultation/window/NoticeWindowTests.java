package org.tongtu.consultation.window;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Objects;
import java.util.Random;
import java.util.stream.IntStream;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.RepetitionInfo;
import org.junit.jupiter.api.Test;
import org.tongtu.kernel.JurisdictionCode;
import org.tongtu.kernel.Localized;

class NoticeWindowTests {

    private static final ZoneId BEIJING = ZoneId.of("Asia/Shanghai");
    private static final ZoneId VADUZ = ZoneId.of("Europe/Vaduz");
    private static final WorkCalendar CHINA = new WorkCalendar(BuiltInYears.of(BEIJING));

    @Test
    void workingDaysLeaveOutNationalDayAndCountItsMakeUpDay() {
        // after 30 September: 8, 9, 10 (a Saturday that is worked) and 12 October
        assertThat(closing(at(2026, 9, 30), working(4))).isEqualTo(end(2026, 10, 12));
        assertThat(window(at(2026, 9, 30), working(4)).rows().getLast().restDays()).hasSize(8);
    }

    @Test
    void workingDaysLeaveOutTheSpringFestival() {
        // after 13 February: 14 (a Saturday that is worked), 24, 25, 26, 27, 28 (another one)
        assertThat(closing(at(2026, 2, 13), working(6))).isEqualTo(end(2026, 2, 28));
    }

    @Test
    void calendarDaysRunThroughHolidaysAndAProposalEndsOnAWorkingDay() {
        NoticeWindow window = window(at(2026, 9, 3), calendar(30));
        assertThat(window.earliest()).isEqualTo(at(2026, 10, 3).toInstant());
        assertThat(window.proposed()).isEqualTo(end(2026, 10, 8));
        assertThat(window.refusal(at(2026, 10, 3).toInstant())).isEmpty();
    }

    @Test
    void aYearThatNobodyPublishedIsSaidAndItsWorkingDaysAreNotGuessed() {
        ZonedDateTime opens = at(2026, 12, 20);
        NoticeWindow days = window(opens, calendar(30));
        assertThat(days.unknownYears()).containsExactly(2027);
        assertThat(days.proposed()).isNotNull();
        NoticeWindow working = window(opens, working(20));
        assertThat(working.earliest()).isNull();
        assertThat(working.rows().getLast().missingYear()).isEqualTo(2027);
        assertThat(working.refusal(Instant.MAX)).hasValueSatisfying(refused ->
                assertThat(refused).hasMessageContaining("consultation.year-unknown").hasMessageContaining("2027"));
        assertThat(closing(at(2025, 12, 30), working(3))).isEqualTo(end(2026, 1, 5));
    }

    @Test
    void daysAreTheZonesDaysAlsoWhenItsClocksChange() {
        ZonedDateTime opens = ZonedDateTime.of(2026, 10, 1, 9, 0, 0, 0, VADUZ);
        NoticeWindow window = NoticeWindow.of(opens, 30, List.of(), new WorkCalendar(List.of()));
        Instant sameHour = ZonedDateTime.of(2026, 10, 31, 9, 0, 0, 0, VADUZ).toInstant();
        assertThat(Duration.between(opens.toInstant(), sameHour)).isEqualTo(Duration.ofHours(30 * 24 + 1));
        assertThat(window.refusal(sameHour)).isEmpty();
        assertThat(window.refusal(sameHour.minusMillis(1))).hasValueSatisfying(refused ->
                assertThat(refused).hasMessageContaining("consultation.too-short [29, 30"));
        assertThat(window.unknownYears()).containsExactly(2026);
    }

    @Test
    void aMakeUpDayIsWorkedAndThePackagesOwnYearCounts() {
        var own = new WorkYear(2027, "Amtsblatt", List.of(LocalDate.of(2027, 1, 6)), List.of());
        var calendar = new WorkCalendar(List.of(own));
        ZonedDateTime opens = ZonedDateTime.of(2027, 1, 5, 9, 0, 0, 0, VADUZ);
        assertThat(NoticeWindow.of(opens, 1, List.of(working(1)), calendar).earliest())
                .isEqualTo(LocalDate.of(2027, 1, 7).atTime(MemberWindow.OFFICE_CLOSES).atZone(VADUZ).toInstant());
        assertThat(CHINA.isWorkday(LocalDate.of(2026, 1, 4))).isTrue();
    }

    @Test
    void thePublishedYearsAreSoundAndSayWhereTheyComeFrom() {
        assertThat(CHINA.years()).isNotEmpty().allSatisfy(WindowRules::requireSound)
                .allSatisfy(year -> assertThat(year.source()).contains("国务院办公厅"))
                .allSatisfy(year -> assertThat(year.work()).allMatch(day -> day.getDayOfWeek().getValue() > 5));
    }

    /** Whatever the minima: no member's is cut short, their order is nothing, and later or longer never closes earlier. */
    @RepeatedTest(60)
    void theWindowKeepsEveryMinimumWhateverTheirOrder(RepetitionInfo run) {
        var dice = new Random(run.getCurrentRepetition());
        ZonedDateTime opens = at(2025, 1, 1).plusDays(dice.nextInt(500)).plusMinutes(dice.nextInt(14 * 60));
        List<NoticeMinimum> minima = IntStream.range(0, 1 + dice.nextInt(5))
                .mapToObj(i -> dice.nextBoolean() ? working(1 + dice.nextInt(40)) : calendar(1 + dice.nextInt(60))).toList();
        NoticeWindow window = NoticeWindow.of(opens, 10, minima, CHINA);
        Instant earliest = Objects.requireNonNull(window.earliest());
        minima.forEach(minimum -> assertThat(counted(minimum, opens, earliest)).as("%s from %s", minimum, opens).isGreaterThanOrEqualTo(minimum.days()));
        assertThat(Duration.between(opens.plusDays(10).toInstant(), earliest)).isGreaterThanOrEqualTo(Duration.ZERO);
        assertThat(window.refusal(earliest)).isEmpty();
        assertThat(window.refusal(earliest.minusMillis(1))).isPresent();
        var shuffled = new ArrayList<>(minima);
        Collections.shuffle(shuffled, dice);
        assertThat(NoticeWindow.of(opens, 10, shuffled, CHINA).earliest()).isEqualTo(earliest);
        assertThat(NoticeWindow.of(opens.plusHours(1 + dice.nextInt(90)), 10, minima, CHINA).earliest()).isAfterOrEqualTo(earliest);
        var longer = new ArrayList<>(minima);
        longer.add(working(1 + dice.nextInt(50)));
        assertThat(NoticeWindow.of(opens, 10, longer, CHINA).earliest()).isAfterOrEqualTo(earliest);
        ZonedDateTime proposed = Objects.requireNonNull(window.proposed()).atZone(BEIJING);
        assertThat(proposed.toInstant()).isAfterOrEqualTo(earliest);
        assertThat(proposed.toLocalTime()).isEqualTo(LocalTime.of(18, 0));
        assertThat(CHINA.isWorkday(proposed.toLocalDate())).isTrue();
    }

    /** Counted the plain way: whole days after the opening, or days after its date whose office hours ended. */
    private static long counted(NoticeMinimum minimum, ZonedDateTime opens, Instant closes) {
        ZonedDateTime end = closes.atZone(opens.getZone());
        if (minimum.count() == DayCount.CALENDAR) {
            return IntStream.rangeClosed(1, 400).filter(days -> !opens.plusDays(days).isAfter(end)).count();
        }
        return opens.toLocalDate().plusDays(1).datesUntil(end.toLocalDate().plusDays(1))
                .filter(CHINA::isWorkday)
                .filter(day -> !day.atTime(18, 0).atZone(opens.getZone()).isAfter(end))
                .count();
    }

    private static Instant closing(ZonedDateTime opens, NoticeMinimum minimum) {
        return Objects.requireNonNull(window(opens, minimum).earliest());
    }

    private static NoticeWindow window(ZonedDateTime opens, NoticeMinimum minimum) {
        return NoticeWindow.of(opens, 1, List.of(minimum), CHINA);
    }

    private static ZonedDateTime at(int year, int month, int day) {
        return ZonedDateTime.of(year, month, day, 9, 0, 0, 0, BEIJING);
    }

    private static Instant end(int year, int month, int day) {
        return LocalDate.of(year, month, day).atTime(18, 0).atZone(BEIJING).toInstant();
    }

    private static NoticeMinimum working(int days) {
        return new NoticeMinimum(JurisdictionCode.of("a"), days, DayCount.WORKING, Localized.same("law"));
    }

    private static NoticeMinimum calendar(int days) {
        return new NoticeMinimum(JurisdictionCode.of("b"), days, DayCount.CALENDAR, Localized.same("law"));
    }
}
