package org.tongtu.exchange.format;

import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.locationtech.jts.geom.Geometry;
import org.tongtu.kernel.Refused;

/**
 * One feature of a table.
 *
 * @param name how a report speaks of it: {@code parcels #12}
 * @param geometry on the grid of record, valid; null where {@code broken} says why there is none
 * @param values String, BigDecimal, Boolean or {@link Unreadable} by column name: an empty text where the file holds nothing,
 *     absent where it does not speak of the column
 */
public record Row(String name, @Nullable Geometry geometry, @Nullable Refused broken, Map<String, Object> values) {

    public static Row of(String name, Geometry geometry, Map<String, Object> values) {
        return new Row(name, geometry, null, values);
    }

    public static Row broken(String name, Refused reason, Map<String, Object> values) {
        return new Row(name, null, reason, values);
    }

    /** The geometry of a row that has one. */
    public Geometry shape() {
        return Objects.requireNonNull(geometry, name);
    }

    /** What a column says, as text; empty where it says nothing. */
    public String text(String column) {
        return Objects.requireNonNullElse(values.get(column), "").toString();
    }
}
