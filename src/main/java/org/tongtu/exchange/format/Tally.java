package org.tongtu.exchange.format;

import org.locationtech.jts.geom.Coordinate;
import org.locationtech.jts.geom.Geometry;
import org.tongtu.geodata.BrokenGeometry;
import org.tongtu.geodata.GeometryCheck;
import org.tongtu.geodata.Limits;

/** Counts what is read of one file and ends the reading where it is too much. */
final class Tally {

    private final Limits limits;
    private int features;
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
