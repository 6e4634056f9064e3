package org.tongtu.geodata;

import org.locationtech.jts.geom.Coordinate;
import org.locationtech.jts.geom.Geometry;
import org.locationtech.jts.geom.GeometryFactory;
import org.locationtech.jts.geom.PrecisionModel;
import org.locationtech.jts.precision.GeometryPrecisionReducer;

/**
 * The grid of record: whole multiples of 1e-9 degrees (about 0.1 mm) in EPSG:4490, x = longitude, y = latitude.
 *
 * <p>Two people who mean the same corner must hold the same bits, or shared edges and merges cannot be decided. A grid value n is
 * therefore always the double nearest to n·1e-9, and rings always run the same way (shells counter-clockwise, holes clockwise).
 */
public final class Grid {

    /** CGCS2000, geographic. */
    public static final int SRID = 4490;

    /** Grid units in one degree. */
    public static final double UNITS_PER_DEGREE = 1e9;

    /** Makes every geometry of record; its precision is floating because vertices are put on the grid by {@link #snap}. */
    public static final GeometryFactory FACTORY = new GeometryFactory(new PrecisionModel(), SRID);

    private static final PrecisionModel FIXED = new PrecisionModel(UNITS_PER_DEGREE);

    private Grid() {
    }

    /** Degrees to grid units, rounded to the nearest. */
    public static long toGrid(double degrees) {
        if (!Double.isFinite(degrees)) {
            throw new BrokenGeometry("geometry.not-finite");
        }
        return Math.round(degrees * UNITS_PER_DEGREE);
    }

    /** Grid units to the nearest double in degrees: the division is correctly rounded, so the result is canonical. */
    public static double fromGrid(long units) {
        return units / UNITS_PER_DEGREE;
    }

    /** The nearest grid point; any height is dropped. */
    public static Coordinate snap(Coordinate c) {
        return new Coordinate(fromGrid(toGrid(c.x)), fromGrid(toGrid(c.y)));
    }

    /**
     * The same geometry on the grid, without repeated points and with canonical ring direction. A hole that shrinks to nothing is
     * dropped. An empty geometry stays empty.
     *
     * @throws BrokenGeometry where something collapses ({@code geometry.sliver}) or a polygon is not valid on the grid
     */
    public static Geometry snap(Geometry geometry) {
        Geometry rounded = round(geometry);
        if (rounded.getDimension() < 2 || rounded.isValid()) {
            return rounded;
        }
        Geometry snapped = geometry.isValid() ? round(reduce(geometry)) : rounded;
        GeometryCheck.requireValid(snapped);
        return snapped;
    }

    /** Snap-rounding: dearer than rounding each vertex, but it keeps a valid polygon valid where edges nearly touch. */
    private static Geometry reduce(Geometry geometry) {
        Geometry reduced = GeometryPrecisionReducer.reduce(geometry, FIXED);
        if (!reduced.getGeometryType().equals(geometry.getGeometryType())) {
            throw BrokenGeometry.at("geometry.sliver", geometry.getCoordinate());
        }
        return reduced;
    }

    /**
     * The same, vertex by vertex, whether it is valid then or not: what {@link GeoJson} writes of this, it reads back.
     *
     * @throws BrokenGeometry where something collapses ({@code geometry.sliver})
     */
    public static Geometry round(Geometry geometry) {
        return PathMap.ofVertices(Grid::snap, FACTORY).apply(geometry);
    }
}
