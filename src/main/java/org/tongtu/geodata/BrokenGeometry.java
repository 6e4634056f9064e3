package org.tongtu.geodata;

import java.io.Serial;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.locationtech.jts.geom.Coordinate;
import org.tongtu.kernel.Refused;

/**
 * A geometry or a file of geometries that cannot be accepted. It is an expected refusal: the person who drew or uploaded it is told
 * the reason (an i18n key such as {@code geometry.self-crossing}) and, where known, the place, so that the map can point at it and the
 * text can name it: its arguments then start with longitude and latitude in degrees, as texts of six decimals.
 */
public final class BrokenGeometry extends Refused {

    @Serial
    private static final long serialVersionUID = 1L;

    private final @Nullable Coordinate place;

    public BrokenGeometry(String reasonKey, Object... args) {
        super(kind(reasonKey), reasonKey, args);
        this.place = null;
    }

    private BrokenGeometry(String reasonKey, Coordinate place, Object... args) {
        super(kind(reasonKey), reasonKey, args);
        this.place = place;
    }

    /** A refusal with its place, x = longitude and y = latitude in degrees. */
    public static BrokenGeometry at(String reasonKey, Coordinate place, Object... args) {
        Object[] all = Stream.concat(Stream.of(degrees(place.x), degrees(place.y)), Arrays.stream(args)).toArray();
        return new BrokenGeometry(reasonKey, new Coordinate(place.x, place.y), all);
    }

    public String reasonKey() {
        return reason();
    }

    /** Values for the message's placeholders: longitude and latitude where the place is known, then such as the limit passed. */
    public List<Object> args() {
        return Arrays.asList(arguments());
    }

    /** Longitude (x) and latitude (y) in degrees of EPSG:4490. */
    public Optional<Coordinate> place() {
        return Optional.ofNullable(place);
    }

    private static Kind kind(String reasonKey) {
        return reasonKey.contains("too-many") || reasonKey.contains("limits") ? Kind.TOO_LARGE : Kind.INVALID;
    }

    private static String degrees(double value) {
        return String.format(Locale.ROOT, "%.6f", value);
    }
}
