package org.tongtu.analysis.print;

import java.awt.geom.Path2D;
import java.awt.geom.Point2D;
import org.locationtech.jts.geom.Coordinate;
import org.locationtech.jts.geom.Geometry;
import org.locationtech.jts.geom.Polygon;

/** Geometries as lines of a drawing. Corners nearer to each other than a printer's dot are left out. */
final class ShapePath {

    private static final double DOT = 0.12;

    private ShapePath() {}

    static Path2D of(MapFrame frame, Geometry geometry) {
        var path = new Path2D.Double(Path2D.WIND_EVEN_ODD);
        for (int i = 0; i < geometry.getNumGeometries(); i++) {
            Geometry part = geometry.getGeometryN(i);
            if (part instanceof Polygon polygon) {
                add(path, frame, polygon.getExteriorRing().getCoordinates(), true);
                for (int hole = 0; hole < polygon.getNumInteriorRing(); hole++) {
                    add(path, frame, polygon.getInteriorRingN(hole).getCoordinates(), true);
                }
            } else {
                add(path, frame, part.getCoordinates(), false);
            }
        }
        return path;
    }

    private static void add(Path2D path, MapFrame frame, Coordinate[] coordinates, boolean close) {
        Point2D last = null;
        for (int i = 0; i < coordinates.length; i++) {
            Point2D here = frame.at(coordinates[i]);
            if (last == null) {
                path.moveTo(here.getX(), here.getY());
                last = here;
            } else if (i == coordinates.length - 1 || last.distance(here) >= DOT) {
                path.lineTo(here.getX(), here.getY());
                last = here;
            }
        }
        if (close && last != null) {
            path.closePath();
        }
    }
}
