package org.tongtu.bench;

import java.util.HashMap;
import java.util.Map;
import java.util.UUID;

/** A proposal's log as read back: gap-free, and which operation stands where, how often. */
final class WrittenLog {

    private final Map<UUID, Integer> times = new HashMap<>();
    private final Map<UUID, Long> places = new HashMap<>();
    private long head;

    void add(long sequence, UUID operation) {
        if (sequence != head + 1) {
            throw new IllegalStateException("the log has a gap between " + head + " and " + sequence);
        }
        head = sequence;
        times.merge(operation, 1, Integer::sum);
        places.put(operation, sequence);
    }

    long head() {
        return head;
    }

    /** How many acknowledged operations are not there exactly once, at the place that was acknowledged. */
    long lost(Map<UUID, Long> acknowledged) {
        return acknowledged.entrySet().stream()
                .filter(each -> times.getOrDefault(each.getKey(), 0) != 1 || !each.getValue().equals(places.get(each.getKey())))
                .count();
    }
}
