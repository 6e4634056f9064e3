package org.tongtu.geodata;

import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.locationtech.jts.geom.Coordinate;
import org.locationtech.jts.geom.Geometry;
import org.locationtech.jts.geom.GeometryFactory;
import org.locationtech.jts.geom.PrecisionModel;
import org.locationtech.proj4j.ProjCoordinate;
import org.locationtech.proj4j.proj.Projection;

/**
 * The coordinate reference systems plans arrive and leave in: CGCS2000 geographic (EPSG:4490) and its 3° Gauss–Krüger zones (4513–4533
 * with the zone's number before the easting, 4534–4554 without; central meridian 75 + 3k), WGS 84 (4326) and web Mercator (3857).
 *
 * <p>x is always longitude or easting, whatever axis order the register names: so do GeoJSON, shapefiles and every GIS in practice.
 * WGS 84 is taken as CGCS2000: the two differ by less than GPS measures and no public parameters exist.
 */
public final class Crs {

    /** The CRS of record. */
    public static final Crs CGCS2000 = new Crs(Grid.SRID, null);

    private final int epsg;
    private final @Nullable Projection projection;
    private final GeometryFactory factory;

    private Crs(int epsg, @Nullable Projection projection) {
        this.epsg = epsg;
        this.projection = projection;
        this.factory = new GeometryFactory(new PrecisionModel(), epsg);
    }

    /** The system with this EPSG code, if it is one of ours. */
    public static Optional<Crs> find(int epsg) {
        return switch (epsg) {
            case Grid.SRID -> Optional.of(CGCS2000);
            case 4326 -> Optional.of(new Crs(epsg, null));
            case 3857 -> Optional.of(new Crs(epsg, GaussKruger.parse("+proj=merc +a=6378137 +b=6378137 +units=m +no_defs")));
            default -> GaussKruger.zone(epsg).map(zone -> new Crs(epsg, zone));
        };
    }

    /** @throws BrokenGeometry {@code geometry.crs} where the code is not one of ours */
    public static Crs of(int epsg) {
        return find(epsg).orElseThrow(() -> new BrokenGeometry("geometry.crs", "EPSG:" + epsg));
    }

    /** Central meridian in degrees (a multiple of three) of the 3° zone that holds this longitude. */
    public static int centralMeridianFor(double longitude) {
        return GaussKruger.centralMeridian(longitude);
    }

    /** The zone (without prefix, EPSG:4534–4554) that official files about this longitude come in. */
    public static Crs zoneFor(double longitude) {
        return of(GaussKruger.epsg(longitude));
    }

    public int epsg() {
        return epsg;
    }

    /** True where coordinates are metres rather than degrees. */
    public boolean isProjected() {
        return projection != null;
    }

    /**
     * From this system to the grid of record.
     *
     * @throws BrokenGeometry {@code geometry.outside-world} where the numbers cannot belong to this system
     */
    public Geometry toDegrees(Geometry geometry) {
        Geometry degrees = PathMap.ofVertices(this::toDegrees, Grid.FACTORY).apply(geometry);
        GeometryCheck.requireInWorld(degrees);
        return Grid.snap(degrees);
    }

    /** From degrees to this system, at full floating precision. */
    public Geometry fromDegrees(Geometry degrees) {
        return PathMap.ofVertices(this::fromDegrees, factory).apply(degrees);
    }

    Coordinate toDegrees(Coordinate c) {
        if (projection == null) {
            return c;
        }
        ProjCoordinate to = projection.inverseProject(new ProjCoordinate(c.x, c.y), new ProjCoordinate());
        return new Coordinate(to.x, to.y);
    }

    private Coordinate fromDegrees(Coordinate c) {
        if (projection == null) {
            return new Coordinate(c.x, c.y);
        }
        ProjCoordinate to = projection.project(new ProjCoordinate(c.x, c.y), new ProjCoordinate());
        return new Coordinate(to.x, to.y);
    }
}
