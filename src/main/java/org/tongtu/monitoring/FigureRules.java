package org.tongtu.monitoring;

import java.time.Instant;
import java.time.YearMonth;
import java.time.ZoneOffset;
import org.springframework.stereotype.Component;
import org.tongtu.kernel.Now;
import org.tongtu.kernel.Period;
import org.tongtu.kernel.Refused;
import org.tongtu.plan.target.Indicators;

/**
 * What a figure must be to stand beside a target, however it comes in: of the catalogue, in the indicator's unit (another
 * would be compared as if it were that one), of a time that has begun.
 */
@Component
class FigureRules {

    private static final int FIRST_YEAR = 1900;

    private final Now now;

    FigureRules(Now now) {
        this.now = now;
    }

    void require(String indicator, String unit, Period period) {
        String own = Indicators.get(indicator).unit();
        if (!own.equals(unit.strip())) {
            throw new Refused(Refused.Kind.INVALID, "monitoring.other-unit", unit, indicator, own);
        }
        if (period.year() < FIRST_YEAR || begins(period).isAfter(thisMonth(now.instant()))) {
            throw new Refused(Refused.Kind.INVALID, "monitoring.other-time", period.value(), indicator);
        }
    }

    private static YearMonth begins(Period period) {
        return period.isMonth() ? YearMonth.parse(period.value()) : YearMonth.of(period.year(), 1);
    }

    /** Where it is latest: nobody is told that their January has not come. */
    private static YearMonth thisMonth(Instant now) {
        return YearMonth.from(now.atOffset(ZoneOffset.MAX));
    }
}
