package org.tongtu.finding;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * One finding through the editions, as far as somebody may read it.
 *
 * @param stays the earliest first, never empty
 */
record FindingLife(List<Stay> stays) {

    /** From when a finding appeared or came back until it was resolved: versions that follow on each other. */
    record Stay(List<FindingVersion> versions) {

        int from() {
            return versions.getFirst().from();
        }

        /** The edition that has it no more; null while it is there. */
        @Nullable Integer to() {
            return last().to();
        }

        FindingVersion last() {
            return versions.getLast();
        }

        boolean has(@Nullable Integer edition) {
            Integer to = to();
            return edition != null && edition >= from() && (to == null || edition < to);
        }
    }

    /**
     * As it was known when an edition was the latest, to a reader. What a layer kept from the reader at some time ends
     * what is told: nobody shall take a closed layer for a cure.
     *
     * @param all the earliest first
     */
    static Optional<FindingLife> told(List<FindingVersion> all, int edition, Audience audience) {
        var told = new ArrayList<FindingVersion>();
        for (FindingVersion version : all) {
            if (version.from() > edition) {
                break;
            }
            if (version.isToldTo(audience)) {
                told.add(version.knownIn(edition).toldTo(audience));
            } else {
                told.clear();
            }
        }
        return told.isEmpty() ? Optional.empty() : Optional.of(of(told));
    }

    private static FindingLife of(List<FindingVersion> versions) {
        var stays = new ArrayList<Stay>();
        var stay = new ArrayList<FindingVersion>();
        for (FindingVersion version : versions) {
            if (!stay.isEmpty() && !Objects.equals(stay.getLast().to(), version.from())) {
                stays.add(new Stay(List.copyOf(stay)));
                stay.clear();
            }
            stay.add(version);
        }
        stays.add(new Stay(List.copyOf(stay)));
        return new FindingLife(List.copyOf(stays));
    }

    /** The one it is in, or was in last. */
    Stay last() {
        return stays.getLast();
    }
}
