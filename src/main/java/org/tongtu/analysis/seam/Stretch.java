package org.tongtu.analysis.seam;

import org.locationtech.jts.geom.Coordinate;
import org.locationtech.jts.geom.Geometry;
import org.locationtech.jts.geom.LineString;
import org.locationtech.jts.linearref.LengthIndexedLine;
import org.tongtu.geodata.Ellipsoid;
import org.tongtu.geodata.LocalProjection;

/** One unbroken piece of a border. What is asked in metres along the border is answered in degrees. */
final class Stretch {

    private final LineString line;
    private final double start;
    private final double length;
    private final LocalProjection plane;
    private final LengthIndexedLine walk;
    private final double scale;

    /** @param start chainage 里程 of its first point, metres from the beginning of the border */
    Stretch(LineString line, double start) {
        this.line = line;
        this.start = start;
        this.length = Ellipsoid.length(line);
        this.plane = LocalProjection.centredOn(line);
        Geometry flat = plane.toMetres(line);
        this.walk = new LengthIndexedLine(flat);
        this.scale = flat.getLength() / length;
    }

    LineString line() {
        return line;
    }

    double start() {
        return start;
    }

    double end() {
        return start + length;
    }

    /** @param aside metres to the left of the way one walks, negative to the right */
    Coordinate at(double chainage, double aside) {
        return plane.toDegrees(walk.extractPoint((chainage - start) * scale, aside));
    }

    Geometry between(double from, double to) {
        return plane.toDegrees(walk.extractLine((from - start) * scale, (to - start) * scale));
    }

    /** Metres from a place to the nearest point. */
    double distance(Coordinate place) {
        Coordinate there = plane.toMetres(place);
        return walk.extractPoint(walk.project(there)).distance(there);
    }

    /** The chainage of the point that is nearest to a place. */
    double nearest(Coordinate place) {
        return start + walk.project(plane.toMetres(place)) / scale;
    }
}
