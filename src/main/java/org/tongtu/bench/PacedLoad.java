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

    private static final Duration PACE = Duration.ofMillis(500);
    private static final Duration GRACE = Duration.ofSeconds(5);

    private final Latencies acknowledged = new Latencies();
    private final Latencies seen = new Latencies();
    private final Map<UUID, Long> due = new ConcurrentHashMap<>();
    private final Map<UUID, Integer> authors = new ConcurrentHashMap<>();
    private final AtomicLong expected = new AtomicLong();

    /** Operations per second that this many participants write. */
    static double perSecond(int participants) {
        return participants * 1e9 / PACE.toNanos();
    }

    static PacedLoad run(Draft draft, int port, int participants, Duration time) throws IOException {
        var load = new PacedLoad();
        var readers = new ArrayList<EventReader>();
        try (var crew = new Crew(draft, port, participants)) {
            for (int i = 0; i < participants; i++) {
                int index = i;
                readers.add(EventReader.open(draft, port, crew.members().get(i).town(), id -> load.arrived(id, index)));
            }
            long start = System.nanoTime() + PACE.toNanos();
            crew.all((participant, index) -> load.write(participant, index, participants, start, time));
            load.awaitLast();
        } finally {
            readers.forEach(EventReader::close);
        }
        return load;
    }

    private void write(Participant participant, int index, int participants, long start, Duration time) throws IOException {
        long offset = PACE.toNanos() * index / participants;
        for (long turn = start + offset; turn < start + time.toNanos(); turn += PACE.toNanos()) {
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
