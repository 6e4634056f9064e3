package org.tongtu.bench;

import java.util.Arrays;
import java.util.concurrent.ConcurrentLinkedQueue;

/** Waiting times in nanoseconds, gathered from many threads, read as milliseconds. */
final class Latencies {

    private final ConcurrentLinkedQueue<Long> nanos = new ConcurrentLinkedQueue<>();

    void add(long waited) {
        nanos.add(waited);
    }

    int count() {
        return nanos.size();
    }

    /** The smallest time that this share (0 to 1) of all waits did not exceed (nearest rank); NaN without any. */
    double percentile(double share) {
        long[] sorted = nanos.stream().mapToLong(Long::longValue).toArray();
        if (sorted.length == 0) {
            return Double.NaN;
        }
        Arrays.sort(sorted);
        int rank = (int) Math.ceil(share * sorted.length);
        return sorted[Math.clamp(rank - 1, 0, sorted.length - 1)] / 1e6;
    }
}
