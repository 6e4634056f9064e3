package org.tongtu.consultation.window;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;

/** Which days offices work. Years that nobody published are not made up: whoever counts has to ask {@link #knows}. */
final class WorkCalendar {

    private final Map<Integer, WorkYear> years;

    WorkCalendar(Collection<WorkYear> years) {
        this.years = years.stream().collect(Collectors.toUnmodifiableMap(WorkYear::year, Function.identity()));
    }

    boolean knows(int year) {
        return years.containsKey(year);
    }

    /** Of a year it does not know: Monday to Friday. */
    boolean isWorkday(LocalDate day) {
        WorkYear year = years.get(day.getYear());
        if (year != null && year.off().contains(day)) {
            return false;
        }
        boolean weekend = day.getDayOfWeek() == DayOfWeek.SATURDAY || day.getDayOfWeek() == DayOfWeek.SUNDAY;
        return !weekend || year != null && year.work().contains(day);
    }

    /** The day itself where it is one. */
    LocalDate workdayFrom(LocalDate day) {
        return isWorkday(day) ? day : workdayFrom(day.plusDays(1));
    }

    List<WorkYear> years() {
        return years.values().stream().sorted(Comparator.comparingInt(WorkYear::year)).toList();
    }
}
