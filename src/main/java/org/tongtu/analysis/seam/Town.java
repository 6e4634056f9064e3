package org.tongtu.analysis.seam;

import org.locationtech.jts.geom.Coordinate;
import org.locationtech.jts.geom.Geometry;
import org.locationtech.jts.geom.prep.PreparedGeometry;
import org.locationtech.jts.geom.prep.PreparedGeometryFactory;
import org.tongtu.geodata.Grid;
import org.tongtu.kernel.JurisdictionCode;
import org.tongtu.kernel.Localized;

/** A member and its ground, prepared to be asked often. */
public record Town(JurisdictionCode code, Localized name, PreparedGeometry ground) {

    static Town of(JurisdictionCode code, Localized name, Geometry boundary) {
        return new Town(code, name, PreparedGeometryFactory.prepare(boundary));
    }

    boolean covers(Coordinate place) {
        return ground.covers(Grid.FACTORY.createPoint(place));
    }

    /** Degrees of EPSG:4490. */
    public Geometry boundary() {
        return ground.getGeometry();
    }
}
