package org.tongtu.exchange;

import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.locationtech.jts.geom.Geometry;
import org.tongtu.proposal.log.Write;

/**
 * What a file says of one feature, compared with what its author saw.
 *
 * @param row which row of the file says so; empty for a feature that the file has no more
 * @param cells the names of what would be written
 * @param contested whether others changed it after it went out: taking it over leaves a conflict, or merges
 * @param before as it went out; null where it is new
 * @param after as it would be; null where it goes
 * @param note why it is skipped, or what should be known of it
 */
public record ReturnedFeature(
        Outcome outcome,
        String row,
        UUID thing,
        String title,
        List<String> cells,
        boolean contested,
        @Nullable Geometry before,
        @Nullable Geometry after,
        @Nullable Note note,
        List<Write> writes) {

    /** What taking it over would do. */
    public enum Outcome {
        CREATED,
        MODIFIED,
        DELETED,
        UNCHANGED,
        SKIPPED
    }
}
