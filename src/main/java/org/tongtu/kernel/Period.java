package org.tongtu.kernel;

import com.fasterxml.jackson.annotation.JsonValue;
import java.time.YearMonth;

/** A year ("2025") or a month ("2025-03") that a figure speaks of. */
public record Period(@JsonValue String value) implements Comparable<Period> {

    public Period {
        if (!value.matches("\\d{4}(-(0[1-9]|1[0-2]))?")) {
            throw new IllegalArgumentException("period: " + value);
        }
    }

    public static Period ofYear(int year) {
        return new Period(String.format("%04d", year));
    }

    public boolean isMonth() {
        return value.length() > 4;
    }

    public int year() {
        return Integer.parseInt(value.substring(0, 4));
    }

    /** The position on a time axis in years: the end of the period, so that a year's figure stands at its end. */
    public double endInYears() {
        return isMonth() ? year() + YearMonth.parse(value).getMonthValue() / 12.0 : year() + 1.0;
    }

    @Override
    public int compareTo(Period other) {
        return Double.compare(endInYears(), other.endInYears());
    }

    @Override
    public String toString() {
        return value;
    }
}
