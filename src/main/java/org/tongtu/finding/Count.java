package org.tongtu.finding;

import java.util.EnumMap;
import java.util.Map;
import org.tongtu.plan.standard.Severity;

/** Findings by weight, counted up and down. */
final class Count {

    private final Map<Severity, Integer> counts = new EnumMap<>(Severity.class);

    void add(Severity severity, int more) {
        counts.merge(severity, more, Integer::sum);
    }

    Tally tally() {
        var tally = new EnumMap<Severity, Integer>(Severity.class);
        for (Severity severity : Severity.values()) {
            tally.put(severity, counts.getOrDefault(severity, 0));
        }
        return new Tally(tally);
    }
}
