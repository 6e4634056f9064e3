package org.tongtu.geodata;

import org.locationtech.jts.geom.Coordinate;
import org.locationtech.jts.geom.Geometry;
import org.locationtech.jts.geom.GeometryFactory;
import org.locationtech.proj4j.ProjCoordinate;
import org.locationtech.proj4j.proj.Projection;

/**
 * A plane in metres around one place, for buffers and distances: transverse Mercator on the CGCS2000 ellipsoid whose central meridian
 * runs through that place. Lengths are too long by x²/(2·R²) at x metres east or west of it: 1.2e-6 at 10 km, 3e-5 at 50 km, 1.2e-3
 * at 300 km (Snyder, Map Projections, USGS PP 1395, p. 61); north and south cost nothing.
 */
public final class LocalProjection {

    private static final GeometryFactory METRES = new GeometryFactory();

    private final Projection projection;

    private LocalProjection(double centralMeridian, double latitude) {
        this.projection = GaussKruger.transverseMercator(centralMeridian, latitude, 0);
    }

    /** Centred on the middle of the geometry's envelope (degrees). */
    public static LocalProjection centredOn(Geometry geometry) {
        if (geometry.isEmpty()) {
            throw new BrokenGeometry("geometry.empty");
        }
        return at(geometry.getEnvelopeInternal().centre());
    }

    /** Centred on a point in degrees; it becomes 0, 0. */
    public static LocalProjection at(Coordinate centre) {
        return new LocalProjection(centre.x, centre.y);
    }

    /** Degrees to metres east and north of the centre. */
    public Geometry toMetres(Geometry degrees) {
        return PathMap.ofVertices(this::toMetres, METRES).apply(degrees);
    }

    /** Metres back to degrees on the grid of record. */
    public Geometry toDegrees(Geometry metres) {
        return Grid.snap(PathMap.ofVertices(this::toDegrees, Grid.FACTORY).apply(metres));
    }

    public Coordinate toMetres(Coordinate degrees) {
        ProjCoordinate to = projection.project(new ProjCoordinate(degrees.x, degrees.y), new ProjCoordinate());
        return new Coordinate(to.x, to.y);
    }

    public Coordinate toDegrees(Coordinate metres) {
        ProjCoordinate to = projection.inverseProject(new ProjCoordinate(metres.x, metres.y), new ProjCoordinate());
        return new Coordinate(to.x, to.y);
    }
}
