package org.tongtu.exchange.format;

import java.nio.BufferUnderflowException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.util.ArrayList;
import java.util.List;
import org.locationtech.jts.geom.Coordinate;
import org.locationtech.jts.geom.Geometry;
import org.locationtech.jts.geom.LineString;
import org.tongtu.geodata.BrokenGeometry;
import org.tongtu.geodata.Crs;
import org.tongtu.geodata.Grid;
import org.tongtu.kernel.Refused;

/** Reads the geometries of a shapefile one after the other; heights and measures are left out. */
final class ShpReader {

    private static final int HEADER = 100;
    private static final int WITH_HEIGHT = 10;
    private static final int WITH_MEASURE = 20;

    private final ByteBuffer in;
    private final Crs crs;
    private final Tally tally;
    private final String name;

    ShpReader(byte[] content, String name, Crs crs, Tally tally) {
        this.in = ByteBuffer.wrap(content);
        this.crs = crs;
        this.tally = tally;
        this.name = name;
        if (content.length < HEADER || in.getInt(0) != 9994) {
            throw broken();
        }
        in.position(HEADER);
    }

    private Refused broken() {
        return new Refused(Refused.Kind.INVALID, "exchange.shp-broken", name);
    }

    boolean hasNext() {
        return in.remaining() >= 8;
    }

    /**
     * The next geometry on the grid of record.
     *
     * @throws BrokenGeometry where this one cannot be accepted; the next can be asked for
     * @throws Refused where the file is cut or no shapefile
     */
    Geometry next() {
        in.getInt();
        long bytes = 2L * in.getInt();
        if (bytes < 4 || bytes > in.remaining()) {
            throw broken();
        }
        ByteBuffer content = in.slice(in.position(), (int) bytes).order(ByteOrder.LITTLE_ENDIAN);
        in.position(in.position() + (int) bytes);
        tally.feature();
        try {
            Geometry raw = shape(content);
            tally.vertices(raw.getNumPoints());
            return Shapes.single(crs.toDegrees(Tally.requireModest(raw)));
        } catch (BufferUnderflowException | IndexOutOfBoundsException e) {
            throw broken();
        }
    }

    private Geometry shape(ByteBuffer content) {
        int type = content.getInt();
        int plain = type > WITH_MEASURE ? type - WITH_MEASURE : type > WITH_HEIGHT ? type - WITH_HEIGHT : type;
        return switch (plain) {
            case 0 -> throw new BrokenGeometry("geometry.empty");
            case ShpWriter.POINT -> Grid.FACTORY.createPoint(coordinate(content));
            case ShpWriter.MULTIPOINT -> {
                content.position(content.position() + 32);
                yield Grid.FACTORY.createMultiPointFromCoords(path(content, count(content)));
            }
            case ShpWriter.LINE -> lines(paths(content));
            case ShpWriter.POLYGON -> Rings.polygons(paths(content));
            default -> throw new BrokenGeometry("geometry.type", "Shape " + type);
        };
    }

    private static Geometry lines(List<Coordinate[]> paths) {
        for (Coordinate[] path : paths) {
            if (path.length < 2) {
                throw new BrokenGeometry("geometry.empty");
            }
        }
        return Grid.FACTORY.createMultiLineString(paths.stream().map(Grid.FACTORY::createLineString).toArray(LineString[]::new));
    }

    private static List<Coordinate[]> paths(ByteBuffer content) {
        content.position(content.position() + 32);
        int parts = count(content);
        int points = count(content);
        if (parts == 0 || points == 0) {
            throw new BrokenGeometry("geometry.empty");
        }
        int[] starts = new int[parts + 1];
        for (int i = 0; i < parts; i++) {
            starts[i] = content.getInt();
        }
        starts[parts] = points;
        var paths = new ArrayList<Coordinate[]>();
        for (int i = 0; i < parts; i++) {
            if (starts[i] < 0 || starts[i + 1] < starts[i]) {
                throw new BufferUnderflowException();
            }
            paths.add(path(content, starts[i + 1] - starts[i]));
        }
        return paths;
    }

    /** No more than there can be in what is left. */
    private static int count(ByteBuffer content) {
        int count = content.getInt();
        if (count < 0 || count > content.remaining() / 4) {
            throw new BufferUnderflowException();
        }
        return count;
    }

    private static Coordinate[] path(ByteBuffer content, int points) {
        if (points > content.remaining() / 16) {
            throw new BufferUnderflowException();
        }
        Coordinate[] path = new Coordinate[points];
        for (int i = 0; i < points; i++) {
            path[i] = coordinate(content);
        }
        return path;
    }

    private static Coordinate coordinate(ByteBuffer content) {
        return new Coordinate(content.getDouble(), content.getDouble());
    }
}
