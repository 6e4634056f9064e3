package org.tongtu.bench;

import java.io.IOException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicLong;
import java.util.concurrent.locks.LockSupport;

/**
 * Participants who write at a steady pace and watch one another. Time counts from the moment an operation was due, so that a
 * stalled portal cannot hide the operations that waited behind the stall.
 */
final class PacedLoad {

    /** Two operations a second, where nothing else is said. */
    static final Duration PACE = Duration.ofMillis(500);

    private static final Duration GRACE = Duration.ofSeconds(5);

    private final Latencies acknowledged = new Latencies();
    private final Latencies seen = new Latencies();
    private final Map<UUID, Long> due = new ConcurrentHashMap<>();
    private final Map<UUID, Integer> authors = new ConcurrentHashMap<>();
    private final AtomicLong expected = new AtomicLong();
    private final Duration pace;

    private PacedLoad(Duration pace) {
        this.pace = pace;
    }

    static PacedLoad run(Draft draft, int port, int participants, Duration time) throws IOException {
        try (var crew = new Crew(draft, port, participants)) {
            return run(draft, port, crew, PACE, time);
        }
    }

    /** Everybody of the crew writes once in every pace, evenly spread. */
    static PacedLoad run(Draft draft, int port, Crew crew, Duration pace, Duration time) throws IOException {
        var load = new PacedLoad(pace);
        int participants = crew.members().size();
        var readers = new ArrayList<EventReader>();
        try {
            for (int i = 0; i < participants; i++) {
                int index = i;
                readers.add(EventReader.open(draft, port, crew.members().get(i).town(), id -> load.arrived(id, index)));
            }
            long start = System.nanoTime() + pace.toNanos();
            crew.all((participant, index) -> load.write(participant, index, participants, start, time));
            load.awaitLast();
        } finally {
            readers.forEach(EventReader::close);
        }
        return load;
    }

    private void write(Participant participant, int index, int participants, long start, Duration time) throws IOException {
        long offset = pace.toNanos() * index / participants;
        for (long turn = start + offset; turn < start + time.toNanos(); turn += pace.toNanos()) {
            LockSupport.parkNanos(turn - System.nanoTime());
            while (System.nanoTime() < turn) {
                Thread.onSpinWait();
            }
            UUID id = participant.prepare();
            authors.put(id, index);
            due.put(id, turn);
            participant.write();
            acknowledged.add(System.nanoTime() - turn);
            expected.addAndGet(participants - 1L);
        }
    }

    private void arrived(UUID operation, int reader) {
        long now = System.nanoTime();
        Long turn = due.get(operation);
        if (turn != null && authors.getOrDefault(operation, reader) != reader) {
            seen.add(now - turn);
        }
    }

    private void awaitLast() {
        long deadline = System.nanoTime() + GRACE.toNanos();
        while (seen.count() < expected.get() && System.nanoTime() < deadline) {
            LockSupport.parkNanos(TimeUnit.MILLISECONDS.toNanos(20));
        }
    }

    Latencies acknowledgements() {
        return acknowledged;
    }

    /** How long until another participant's stream had told of an edit. */
    Latencies deliveries() {
        return seen;
    }

    /** Deliveries that never came. */
    long missing() {
        return expected.get() - seen.count();
    }
}
