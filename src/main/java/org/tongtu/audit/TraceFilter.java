package org.tongtu.audit;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.tongtu.kernel.AccountId;

/**
 * Which entries of the trace somebody looks for; null where it does not matter.
 *
 * @param actor finds what was done in office only: what residents do is told without saying who they are
 * @param from included
 * @param to excluded
 * @param before only entries with a smaller number, for the next page
 */
public record TraceFilter(
        @Nullable String kind,
        @Nullable String id,
        @Nullable AccountId actor,
        @Nullable Instant from,
        @Nullable Instant to,
        @Nullable Long before) {

    public static final TraceFilter EVERYTHING = new TraceFilter(null, null, null, null, null, null);

    public TraceFilter before(@Nullable Long number) {
        return new TraceFilter(kind, id, actor, from, to, number);
    }
}
