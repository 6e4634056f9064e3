package org.tongtu.exchange.format;

import java.io.ByteArrayOutputStream;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.locationtech.jts.algorithm.Orientation;
import org.locationtech.jts.geom.Coordinate;
import org.locationtech.jts.geom.Envelope;
import org.locationtech.jts.geom.Geometry;
import org.locationtech.jts.geom.LineString;
import org.locationtech.jts.geom.Polygon;

/** The geometries of a shapefile and their index (ESRI Shapefile Technical Description, 1998). */
final class ShpWriter {

    static final int POINT = 1;
    static final int LINE = 3;
    static final int POLYGON = 5;
    static final int MULTIPOINT = 8;
    private static final int FILE_CODE = 9994;
    private static final int VERSION = 1000;
    private static final int HEADER = 100;

    private final int type;
    private final ByteArrayOutputStream shp = new ByteArrayOutputStream();
    private final ByteArrayOutputStream shx = new ByteArrayOutputStream();
    private final Envelope box = new Envelope();

    private ShpWriter(int type) {
        this.type = type;
    }

    /** Both files; all geometries are of one dimension. */
    record Files(byte[] shp, byte[] shx) {}

    static Files write(List<Row> rows) {
        List<Geometry> all = rows.stream().map(row -> Objects.requireNonNull(row.geometry())).toList();
        int dimension = all.getFirst().getDimension();
        boolean several = all.stream().anyMatch(geometry -> geometry.getNumGeometries() > 1);
        var writer = new ShpWriter(dimension == 2 ? POLYGON : dimension == 1 ? LINE : several ? MULTIPOINT : POINT);
        for (int i = 0; i < all.size(); i++) {
            writer.record(i + 1, all.get(i));
        }
        return new Files(writer.headed(writer.shp), writer.headed(writer.shx));
    }

    private void record(int number, Geometry geometry) {
        byte[] content = content(geometry);
        box.expandToInclude(geometry.getEnvelopeInternal());
        shx.writeBytes(ByteBuffer.allocate(8).putInt((HEADER + shp.size()) / 2).putInt(content.length / 2).array());
        shp.writeBytes(ByteBuffer.allocate(8).putInt(number).putInt(content.length / 2).array());
        shp.writeBytes(content);
    }

    private byte[] content(Geometry geometry) {
        return switch (type) {
            case POINT -> little(20).putInt(POINT).putDouble(geometry.getCoordinate().x).putDouble(geometry.getCoordinate().y).array();
            case MULTIPOINT -> points(little(40 + 16 * geometry.getNumPoints()), geometry).array();
            default -> paths(paths(geometry), geometry);
        };
    }

    private static ByteBuffer points(ByteBuffer out, Geometry geometry) {
        envelope(out.putInt(MULTIPOINT), geometry.getEnvelopeInternal()).putInt(geometry.getNumPoints());
        put(out, geometry.getCoordinates());
        return out;
    }

    private byte[] paths(List<Coordinate[]> paths, Geometry geometry) {
        int points = paths.stream().mapToInt(path -> path.length).sum();
        ByteBuffer out = little(44 + 4 * paths.size() + 16 * points).putInt(type);
        envelope(out, geometry.getEnvelopeInternal()).putInt(paths.size()).putInt(points);
        int start = 0;
        for (Coordinate[] path : paths) {
            out.putInt(start);
            start += path.length;
        }
        paths.forEach(path -> put(out, path));
        return out.array();
    }

    /** Shells run clockwise here and holes the other way round. */
    private static List<Coordinate[]> paths(Geometry geometry) {
        var paths = new ArrayList<Coordinate[]>();
        for (int i = 0; i < geometry.getNumGeometries(); i++) {
            if (geometry.getGeometryN(i) instanceof Polygon polygon) {
                paths.add(running(polygon.getExteriorRing(), false));
                for (int hole = 0; hole < polygon.getNumInteriorRing(); hole++) {
                    paths.add(running(polygon.getInteriorRingN(hole), true));
                }
            } else {
                paths.add(geometry.getGeometryN(i).getCoordinates());
            }
        }
        return paths;
    }

    private static Coordinate[] running(LineString ring, boolean counterClockwise) {
        boolean right = Orientation.isCCW(ring.getCoordinates()) == counterClockwise;
        return (right ? ring : ring.reverse()).getCoordinates();
    }

    private static void put(ByteBuffer out, Coordinate[] path) {
        for (Coordinate c : path) {
            out.putDouble(c.x).putDouble(c.y);
        }
    }

    private static ByteBuffer envelope(ByteBuffer out, Envelope box) {
        return out.putDouble(box.getMinX()).putDouble(box.getMinY()).putDouble(box.getMaxX()).putDouble(box.getMaxY());
    }

    private static ByteBuffer little(int bytes) {
        return ByteBuffer.allocate(bytes).order(ByteOrder.LITTLE_ENDIAN);
    }

    private byte[] headed(ByteArrayOutputStream content) {
        int bytes = HEADER + content.size();
        ByteBuffer out = ByteBuffer.allocate(bytes).putInt(FILE_CODE).putInt(24, bytes / 2);
        out.order(ByteOrder.LITTLE_ENDIAN).putInt(28, VERSION).putInt(32, type).position(36);
        envelope(out, box).position(HEADER).put(content.toByteArray());
        return out.array();
    }
}
