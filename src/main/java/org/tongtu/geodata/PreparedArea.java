package org.tongtu.geodata;

import org.locationtech.jts.geom.Envelope;
import org.locationtech.jts.geom.Geometry;
import org.locationtech.jts.geom.prep.PreparedGeometry;
import org.locationtech.jts.geom.prep.PreparedGeometryFactory;

/** Ground that many small things are held against: most lie far inside or far outside, which their boxes tell. */
public final class PreparedArea {

    private final PreparedGeometry area;
    private final Envelope box;

    public PreparedArea(Geometry area) {
        this.area = PreparedGeometryFactory.prepare(area);
        this.box = area.getEnvelopeInternal();
    }

    public Geometry geometry() {
        return area.getGeometry();
    }

    public boolean covers(Geometry geometry) {
        Envelope around = geometry.getEnvelopeInternal();
        return !geometry.isEmpty() && box.covers(around) && (area.covers(Grid.FACTORY.toGeometry(around)) || area.covers(geometry));
    }

    public boolean intersects(Geometry geometry) {
        return box.intersects(geometry.getEnvelopeInternal()) && area.intersects(geometry);
    }
}
