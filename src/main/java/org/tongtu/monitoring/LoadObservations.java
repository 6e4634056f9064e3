package org.tongtu.monitoring;

import java.math.BigDecimal;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.tongtu.kernel.Command;
import org.tongtu.kernel.JurisdictionCode;
import org.tongtu.kernel.Period;

/** Published figures of a region package, taken in at once. What is there already stays as it is. */
public record LoadObservations(UUID key, List<Row> rows) implements Command {

    public LoadObservations {
        rows = List.copyOf(rows);
    }

    /**
     * One line of the package's table.
     *
     * @param corrects the wrong value of an earlier line that this one replaces; the source then says why
     */
    public record Row(
            JurisdictionCode jurisdiction,
            String indicator,
            Period period,
            BigDecimal value,
            String unit,
            String source,
            @Nullable BigDecimal corrects) {

        public Row(
                JurisdictionCode jurisdiction,
                String indicator,
                Period period,
                BigDecimal value,
                String unit,
                String source) {
            this(jurisdiction, indicator, period, value, unit, source, null);
        }
    }
}
