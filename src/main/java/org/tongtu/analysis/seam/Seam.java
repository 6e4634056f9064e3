package org.tongtu.analysis.seam;

import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * A border and all that stops along it.
 *
 * @param stops in the order in which one meets them
 */
public record Seam(Border border, List<Stop> stops) {

    public Seam {
        stops = List.copyOf(stops);
    }

    public SortedMap<StopKind, Integer> counts() {
        var counts = new TreeMap<StopKind, Integer>();
        stops.forEach(stop -> counts.merge(stop.kind(), 1, Integer::sum));
        return counts;
    }

    public Optional<Stop> find(String id) {
        return stops.stream().filter(stop -> stop.id().equals(id)).findFirst();
    }
}
