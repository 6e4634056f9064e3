package org.tongtu.geodata;

import org.locationtech.jts.geom.CoordinateSequence;
import org.locationtech.jts.geom.Envelope;
import org.locationtech.jts.geom.Geometry;
import org.locationtech.jts.geom.LineString;
import org.locationtech.jts.geom.LinearRing;
import org.locationtech.jts.geom.Point;
import org.locationtech.jts.geom.Polygon;

/** Turns degrees into the drawing commands of a vector tile (specification 2.1, section 4.3); one instance per tile, reused. */
final class TileGeometry {

    private static final int MOVE = 1;
    private static final int LINE = 2;
    private static final int CLOSE = 15;

    private final TileClip clip = new TileClip();
    private final TilePath path = new TilePath();
    private final ProtoBuffer commands = new ProtoBuffer();
    private final Envelope buffered;
    private final double scale;
    private final double left;
    private final double top;
    private int cursorX;
    private int cursorY;

    TileGeometry(TileKey key) {
        this.buffered = key.buffered();
        this.scale = (double) TileKey.EXTENT * (1L << key.z());
        this.left = (double) TileKey.EXTENT * key.x();
        this.top = (double) TileKey.EXTENT * key.y();
    }

    /** The commands of what is visible; empty where nothing is. Valid until the next call. */
    ProtoBuffer encode(Geometry geometry) {
        commands.clear();
        cursorX = 0;
        cursorY = 0;
        if (geometry.getDimension() == 0) {
            points(geometry);
            return commands;
        }
        for (int i = 0; i < geometry.getNumGeometries(); i++) {
            Geometry part = geometry.getGeometryN(i);
            if (buffered.intersects(part.getEnvelopeInternal())) {
                part(part, buffered.contains(part.getEnvelopeInternal()));
            }
        }
        return commands;
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
        path.quantise(false);
        if (path.size() > 0) {
            commands.varint((long) path.size() << 3 | MOVE);
            moveThrough(path, 0, path.size(), 1);
        }
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
        path.quantise(true);
        double area = path.doubleArea();
        if (path.size() < 3 || area == 0) {
            return false;
        }
        boolean forward = area > 0 == shell;
        start(path, path.size(), forward ? 0 : path.size() - 1);
        moveThrough(path, forward ? 1 : path.size() - 2, path.size() - 1, forward ? 1 : -1);
        commands.varint(CLOSE);
        return true;
    }

    private void writeLine(TilePath line) {
        line.quantise(false);
        if (line.size() > 1) {
            start(line, line.size(), 0);
            moveThrough(line, 1, line.size() - 1, 1);
        }
    }

    private void start(TilePath line, int size, int first) {
        commands.varint(1 << 3 | MOVE);
        moveThrough(line, first, 1, 1);
        commands.varint((long) (size - 1) << 3 | LINE);
    }

    private void moveThrough(TilePath line, int first, int count, int step) {
        for (int i = first, left = count; left > 0; i += step, left--) {
            int x = (int) line.x(i);
            int y = (int) line.y(i);
            commands.zigzag(x - cursorX);
            commands.zigzag(y - cursorY);
            cursorX = x;
            cursorY = y;
        }
    }

    private void project(CoordinateSequence sequence) {
        path.clear();
        for (int i = 0; i < sequence.size(); i++) {
            add(sequence, i);
        }
    }

    private void add(CoordinateSequence sequence, int i) {
        path.add(Mercator.x(sequence.getX(i)) * scale - left, Mercator.y(sequence.getY(i)) * scale - top);
    }
}
