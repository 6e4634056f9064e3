package org.tongtu.exchange.format;

import org.locationtech.jts.geom.Coordinate;
import org.locationtech.jts.geom.Geometry;
import org.tongtu.geodata.BrokenGeometry;
import org.tongtu.geodata.GeometryCheck;
import org.tongtu.geodata.Limits;
import org.tongtu.kernel.Refused;

/** Counts what is read of one file and ends the reading where it is too much. */
final class Tally {

    /** Cells of one file: each costs some hundred bytes of memory while the file is compared. */
    static final long MOST_CELLS = 3_000_000;

    /** Characters of all values of one file; a few bytes of it may stand for many rows. */
    static final long MOST_CHARACTERS = 64L << 20;

    /** Characters of one value: far beyond what anybody reads in an attribute. */
    static final int MOST_OF_ONE = 1_000_000;

    private final Limits limits;
    private int features;
    private long cells;
    private long characters;
    private long vertices;

    Tally(Limits limits) {
        this.limits = limits;
    }

    void feature() {
        if (++features > limits.features()) {
            throw new BrokenGeometry("file.too-many-features", limits.features());
        }
    }

    void vertices(int more) {
        vertices += more;
        if (vertices > limits.vertices()) {
            throw new BrokenGeometry("file.too-many-vertices", vertices, limits.vertices());
        }
    }

    void value(int length) {
        if (length > MOST_OF_ONE) {
            throw tooMuch("exchange.too-long-value", length, MOST_OF_ONE);
        }
        values(1, length);
    }

    /** Several at once, so that a table is refused before it is read. */
    void values(long more, long length) {
        cells += more;
        characters += length;
        if (cells > MOST_CELLS) {
            throw tooMuch("exchange.too-many-cells", cells, MOST_CELLS);
        }
        if (characters > MOST_CHARACTERS) {
            throw tooMuch("exchange.too-many-characters", characters >> 20, MOST_CHARACTERS >> 20);
        }
    }

    private static Refused tooMuch(String reason, Object... values) {
        return new Refused(Refused.Kind.TOO_LARGE, reason, values);
    }

    /** One geometry may not be huge either: it would hold up everybody who looks at it. */
    static Geometry requireModest(Geometry geometry) {
        if (geometry.getNumPoints() > GeometryCheck.MAX_VERTICES) {
            throw new BrokenGeometry("geometry.too-many-vertices", geometry.getNumPoints(), GeometryCheck.MAX_VERTICES);
        }
        return geometry;
    }

    /** A projection would stumble over what is no number, and a point of such is read as none. */
    static Geometry requireFinite(Geometry geometry) {
        if (geometry.isEmpty()) {
            throw new BrokenGeometry("geometry.empty");
        }
        for (Coordinate c : geometry.getCoordinates()) {
            if (!Double.isFinite(c.x) || !Double.isFinite(c.y)) {
                throw new BrokenGeometry("geometry.not-finite");
            }
        }
        return geometry;
    }
}
