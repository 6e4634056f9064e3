package org.tongtu.geodata;

import org.locationtech.jts.geom.CoordinateSequence;
import org.locationtech.jts.geom.Envelope;
import org.locationtech.jts.geom.Geometry;
import org.locationtech.jts.geom.LineString;
import org.locationtech.jts.geom.LinearRing;
import org.locationtech.jts.geom.Point;
import org.locationtech.jts.geom.Polygon;

/** Turns degrees into what one tile shows of them: projected, clipped, rounded, without what collapses. One instance per layer and tile. */
final class TileGeometry {

    private final TileClip clip = new TileClip();
    private final TilePath path = new TilePath();
    private final TileCommands commands = new TileCommands();
    private final Envelope buffered;
    private final TileProjection projection;
    private final int grain;

    TileGeometry(TileKey key, int grain) {
        this.grain = grain;
        this.buffered = key.buffered();
        this.projection = new TileProjection(key);
    }

    /** The commands of what is visible; empty where nothing is. Valid until the next call. */
    ProtoBuffer encode(Geometry geometry) {
        commands.clear();
        if (geometry.getDimension() == 0) {
            points(geometry);
            return commands.bytes();
        }
        for (int i = 0; i < geometry.getNumGeometries(); i++) {
            Geometry part = geometry.getGeometryN(i);
            if (buffered.intersects(part.getEnvelopeInternal())) {
                part(part, buffered.contains(part.getEnvelopeInternal()));
            }
        }
        return commands.bytes();
    }

    private void part(Geometry part, boolean inside) {
        switch (part) {
            case Polygon polygon -> polygon(polygon, inside);
            case LineString line when inside -> {
                project(line.getCoordinateSequence());
                writeLine(path);
            }
            case LineString line -> {
                project(line.getCoordinateSequence());
                clip.line(path, this::writeLine);
            }
            default -> throw new BrokenGeometry("geometry.type", part.getGeometryType());
        }
    }

    private void points(Geometry geometry) {
        path.clear();
        for (int i = 0; i < geometry.getNumGeometries(); i++) {
            if (buffered.contains(geometry.getGeometryN(i).getEnvelopeInternal())) {
                add(((Point) geometry.getGeometryN(i)).getCoordinateSequence(), 0);
            }
        }
        path.quantisePoints(grain);
        commands.points(path);
    }

    private void polygon(Polygon polygon, boolean inside) {
        if (!ring(polygon.getExteriorRing(), inside, true)) {
            return;
        }
        for (int i = 0; i < polygon.getNumInteriorRing(); i++) {
            ring(polygon.getInteriorRingN(i), inside, false);
        }
    }

    private boolean ring(LinearRing ring, boolean inside, boolean shell) {
        project(ring.getCoordinateSequence());
        if (!inside) {
            clip.ring(path);
        }
        path.quantise(true, grain);
        double area = path.doubleArea();
        if (path.size() < 3 || area == 0) {
            return false;
        }
        commands.ring(path, area > 0 == shell);
        return true;
    }

    private void writeLine(TilePath line) {
        line.quantise(false, grain);
        if (line.size() > 1) {
            commands.line(line);
        }
    }

    private void project(CoordinateSequence sequence) {
        path.clear();
        for (int i = 0; i < sequence.size(); i++) {
            add(sequence, i);
        }
    }

    private void add(CoordinateSequence sequence, int i) {
        path.add(projection.x(sequence.getX(i)), projection.y(sequence.getY(i)));
    }
}
