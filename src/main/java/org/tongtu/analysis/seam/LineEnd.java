package org.tongtu.analysis.seam;

import java.util.ArrayList;
import java.util.List;
import org.locationtech.jts.geom.Coordinate;
import org.locationtech.jts.geom.Geometry;
import org.locationtech.jts.geom.LineString;
import org.locationtech.jts.geom.Point;
import org.tongtu.geodata.Ellipsoid;
import org.tongtu.plan.Thing;

/**
 * One end of a line of the plan.
 *
 * @param inner a place on the line a little before its end: it tells whose line it is where it ends on the border itself
 */
record LineEnd(Thing thing, Point place, Coordinate inner) {

    /** Metres. */
    private static final double A_LITTLE = 1;

    /** Of every open piece both. */
    static List<LineEnd> of(Thing thing) {
        Geometry geometry = thing.geometry().orElseThrow();
        var ends = new ArrayList<LineEnd>();
        for (int i = 0; i < geometry.getNumGeometries(); i++) {
            if (geometry.getGeometryN(i) instanceof LineString line && !line.isEmpty() && !line.isClosed()) {
                ends.add(new LineEnd(thing, line.getStartPoint(), inner(line)));
                ends.add(new LineEnd(thing, line.getEndPoint(), inner(line.reverse())));
            }
        }
        return ends;
    }

    private static Coordinate inner(LineString line) {
        Coordinate end = line.getCoordinateN(0);
        Coordinate next = line.getCoordinateN(1);
        double share = Math.min(1, A_LITTLE / Ellipsoid.distance(end, next));
        return new Coordinate(end.x + share * (next.x - end.x), end.y + share * (next.y - end.y));
    }
}
