package org.tongtu.exchange.format;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.locationtech.jts.algorithm.Orientation;
import org.locationtech.jts.algorithm.PointLocation;
import org.locationtech.jts.geom.Coordinate;
import org.locationtech.jts.geom.Geometry;
import org.locationtech.jts.geom.LinearRing;
import org.locationtech.jts.geom.Location;
import org.locationtech.jts.geom.Polygon;
import org.tongtu.geodata.BrokenGeometry;
import org.tongtu.geodata.Grid;

/** Puts the loose rings of a shapefile's polygon together: clockwise ones are shells, the others holes in the smallest shell around. */
final class Rings {

    private static final class Shell {

        private final LinearRing ring;
        private final List<LinearRing> holes = new ArrayList<>();

        Shell(LinearRing ring) {
            this.ring = ring;
        }

        boolean surrounds(LinearRing hole) {
            if (!ring.getEnvelopeInternal().contains(hole.getEnvelopeInternal())) {
                return false;
            }
            for (Coordinate c : hole.getCoordinates()) {
                int where = PointLocation.locateInRing(c, ring.getCoordinates());
                if (where != Location.BOUNDARY) {
                    return where == Location.INTERIOR;
                }
            }
            return true;
        }

        Polygon polygon() {
            return Grid.FACTORY.createPolygon(ring, holes.toArray(LinearRing[]::new));
        }
    }

    private Rings() {}

    static Geometry polygons(List<Coordinate[]> paths) {
        List<LinearRing> rings = paths.stream().map(Rings::ring).toList();
        List<Shell> shells = new ArrayList<>();
        rings.stream().filter(ring -> !Orientation.isCCW(ring.getCoordinates())).forEach(ring -> shells.add(new Shell(ring)));
        for (LinearRing ring : rings) {
            if (Orientation.isCCW(ring.getCoordinates())) {
                shells.stream().filter(shell -> shell.surrounds(ring))
                        .min(Comparator.comparingDouble(shell -> shell.ring.getEnvelopeInternal().getArea()))
                        .ifPresentOrElse(shell -> shell.holes.add(ring), () -> shells.add(new Shell(ring)));
            }
        }
        return Grid.FACTORY.createMultiPolygon(shells.stream().map(Shell::polygon).toArray(Polygon[]::new));
    }

    private static LinearRing ring(Coordinate[] path) {
        if (path.length < 4) {
            throw new BrokenGeometry("geometry.empty");
        }
        if (!path[0].equals2D(path[path.length - 1])) {
            throw BrokenGeometry.at("geometry.unclosed", path[path.length - 1]);
        }
        return Grid.FACTORY.createLinearRing(path);
    }
}
