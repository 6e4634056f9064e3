package org.tongtu.geodata;

import java.io.Serial;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.locationtech.jts.geom.Coordinate;

/**
 * A geometry or a file of geometries that cannot be accepted. It is an expected refusal: the person who drew or uploaded it is told
 * the reason (an i18n key such as {@code geometry.self-crossing}) and, where known, the place, so that the map can point at it.
 */
public final class BrokenGeometry extends RuntimeException {

    @Serial
    private static final long serialVersionUID = 1L;

    private final String reasonKey;
    private final transient List<Object> args;
    private final @Nullable Coordinate place;

    public BrokenGeometry(String reasonKey, Object... args) {
        this(reasonKey, null, List.of(args));
    }

    private BrokenGeometry(String reasonKey, @Nullable Coordinate place, List<Object> args) {
        super(reasonKey + (args.isEmpty() ? "" : " " + args) + (place == null ? "" : " at " + place.x + " " + place.y));
        this.reasonKey = reasonKey;
        this.place = place;
        this.args = args;
    }

    /** A refusal with its place: longitude and latitude in degrees, or null where the place is not known. */
    public static BrokenGeometry at(String reasonKey, @Nullable Coordinate place, Object... args) {
        return new BrokenGeometry(reasonKey, place == null ? null : new Coordinate(place.x, place.y), List.of(args));
    }

    public String reasonKey() {
        return reasonKey;
    }

    /** Values for the message's placeholders, such as the limit that was passed. */
    public List<Object> args() {
        return args;
    }

    /** Longitude (x) and latitude (y) in degrees of EPSG:4490. */
    public Optional<Coordinate> place() {
        return Optional.ofNullable(place);
    }
}
