package org.tongtu.geodata;

import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.locationtech.jts.geom.Coordinate;
import org.locationtech.jts.geom.Geometry;
import org.locationtech.jts.operation.valid.IsValidOp;
import org.locationtech.jts.operation.valid.TopologyValidationError;

/**
 * The door every geometry passes before it is stored. MariaDB accepts bow-ties and polygons beyond the pole, so nothing later would
 * stop them; and a huge ring would stop everybody else.
 */
public final class GeometryCheck {

    /** Vertices of one geometry; a county border at survey precision has some 20,000. */
    public static final int MAX_VERTICES = 100_000;

    /** Square metres below which a polygon is a slip of the mouse. */
    public static final double MIN_AREA = 0.01;

    /** Metres below which a line is a slip of the mouse. */
    public static final double MIN_LENGTH = 0.01;

    private static final Map<Integer, String> REASONS = Map.of(
            TopologyValidationError.HOLE_OUTSIDE_SHELL, "geometry.hole-outside",
            TopologyValidationError.NESTED_HOLES, "geometry.holes-overlap",
            TopologyValidationError.NESTED_SHELLS, "geometry.parts-overlap",
            TopologyValidationError.DUPLICATE_RINGS, "geometry.parts-overlap",
            TopologyValidationError.DISCONNECTED_INTERIOR, "geometry.disconnected",
            TopologyValidationError.TOO_FEW_POINTS, "geometry.sliver",
            TopologyValidationError.INVALID_COORDINATE, "geometry.not-finite",
            TopologyValidationError.RING_NOT_CLOSED, "geometry.unclosed");

    private GeometryCheck() {
    }

    /**
     * Refuses what a layer of this kind must not hold.
     *
     * @param geometry degrees, x = longitude
     * @throws BrokenGeometry with the reason and, where known, the place
     */
    public static void requireSound(Geometry geometry, GeometryKind kind) {
        if (geometry.isEmpty()) {
            throw new BrokenGeometry("geometry.empty");
        }
        if (!kind.accepts(geometry)) {
            throw new BrokenGeometry("geometry.type", geometry.getGeometryType(), kind);
        }
        if (geometry.getNumPoints() > MAX_VERTICES) {
            throw new BrokenGeometry("geometry.too-many-vertices", geometry.getNumPoints(), MAX_VERTICES);
        }
        requireInWorld(geometry);
        requireValid(geometry);
        requireSize(geometry, kind);
    }

    static void requireInWorld(Geometry geometry) {
        for (Coordinate c : geometry.getCoordinates()) {
            if (!Double.isFinite(c.x) || !Double.isFinite(c.y)) {
                throw new BrokenGeometry("geometry.not-finite");
            }
            if (Math.abs(c.x) > 180 || Math.abs(c.y) > 90) {
                throw BrokenGeometry.at("geometry.outside-world", c);
            }
        }
    }

    static void requireValid(Geometry geometry) {
        @Nullable TopologyValidationError error = new IsValidOp(geometry).getValidationError();
        if (error != null) {
            throw BrokenGeometry.at(REASONS.getOrDefault(error.getErrorType(), "geometry.self-crossing"), error.getCoordinate());
        }
    }

    private static void requireSize(Geometry geometry, GeometryKind kind) {
        for (int i = 0; i < geometry.getNumGeometries(); i++) {
            Geometry part = geometry.getGeometryN(i);
            boolean tooSmall = switch (kind) {
                case POINT -> false;
                case LINE -> Ellipsoid.length(part) < MIN_LENGTH;
                case POLYGON -> Ellipsoid.area(part) < MIN_AREA;
            };
            if (tooSmall) {
                throw BrokenGeometry.at("geometry.sliver", part.getCoordinate());
            }
        }
    }
}
