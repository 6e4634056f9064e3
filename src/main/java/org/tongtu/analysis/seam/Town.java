package org.tongtu.analysis.seam;

import org.locationtech.jts.geom.Coordinate;
import org.locationtech.jts.geom.Envelope;
import org.locationtech.jts.geom.Geometry;
import org.locationtech.jts.geom.prep.PreparedGeometry;
import org.locationtech.jts.geom.prep.PreparedGeometryFactory;
import org.locationtech.jts.operation.distance.IndexedFacetDistance;
import org.tongtu.geodata.Ellipsoid;
import org.tongtu.geodata.Grid;
import org.tongtu.geodata.LocalProjection;
import org.tongtu.kernel.JurisdictionCode;
import org.tongtu.kernel.Localized;

/** A member and its ground, prepared to be asked often. */
public final class Town {

    private final JurisdictionCode code;
    private final Localized name;
    private final PreparedGeometry ground;
    private final LocalProjection plane;
    private final IndexedFacetDistance outline;

    private Town(JurisdictionCode code, Localized name, Geometry boundary) {
        this.code = code;
        this.name = name;
        this.ground = PreparedGeometryFactory.prepare(boundary);
        this.plane = LocalProjection.centredOn(boundary);
        this.outline = new IndexedFacetDistance(plane.toMetres(boundary.getBoundary()));
    }

    /** @param boundary not empty */
    static Town of(JurisdictionCode code, Localized name, Geometry boundary) {
        return new Town(code, name, boundary);
    }

    public JurisdictionCode code() {
        return code;
    }

    public Localized name() {
        return name;
    }

    /** Degrees of EPSG:4490. */
    public Geometry boundary() {
        return ground.getGeometry();
    }

    PreparedGeometry ground() {
        return ground;
    }

    boolean covers(Coordinate place) {
        return ground.covers(Grid.FACTORY.createPoint(place));
    }

    /** Metres from a place, inside or outside, to the nearest of the outline. */
    double toOutline(Coordinate place) {
        return outline.distance(Grid.FACTORY.createPoint(plane.toMetres(place)));
    }

    boolean liesWithin(Envelope box, double metres) {
        return Ellipsoid.around(box, metres).intersects(boundary().getEnvelopeInternal());
    }
}
