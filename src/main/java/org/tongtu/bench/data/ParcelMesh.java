package org.tongtu.bench.data;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;
import java.util.UUID;

/**
 * A made-up land survey: 320 × 320 parcels of about 57 by 55 m whose common borders are the same vertex for vertex. Vertices
 * per parcel are spread like those of real small areas (half have up to 22, one in twenty more than 50). Degrees.
 */
public final class ParcelMesh {

    /** Parcels from west to east, and from south to north. */
    public static final int SIDE = 320;

    public static final double WEST = 117.0;
    public static final double SOUTH = 31.0;
    public static final double WIDTH = 6e-4;
    public static final double HEIGHT = 5e-4;
    public static final double EAST = WEST + SIDE * WIDTH;
    public static final double NORTH = SOUTH + SIDE * HEIGHT;

    private static final double JITTER = 0.15;
    private static final double BEND = 0.06;
    private static final double MORE_VERTICES = 6;
    private static final int MOST_VERTICES = 60;
    private static final int EASTWARD = 0;
    private static final int NORTHWARD = 1;
    private static final int CORNER = 2;
    private static final int USE = 3;

    private static final List<String> USES = List.of("0101", "0101", "0103", "0103", "0103", "0201", "0301", "0301", "0303",
            "0401", "0601", "0703", "0703", "0701", "0801", "0901", "1001", "1207", "1701", "1704");

    private ParcelMesh() {}

    /** A corner of the mesh or a vertex between two. */
    public record Place(double x, double y) {}

    public static UUID id(int column, int row) {
        return UUID.nameUUIDFromBytes((column + "/" + row).getBytes(StandardCharsets.UTF_8));
    }

    /** A land-use class; fields and woods are more frequent than harbours. */
    public static String use(int column, int row) {
        return USES.get(random(column, row, USE).nextInt(USES.size()));
    }

    /** The closed ring, counter-clockwise. */
    public static List<Place> ring(int column, int row) {
        var ring = new ArrayList<>(border(column, row, EASTWARD));
        ring.addAll(border(column + 1, row, NORTHWARD));
        ring.addAll(northBorder(column, row).reversed());
        ring.addAll(border(column, row, NORTHWARD).reversed());
        for (int i = ring.size() - 1; i > 0; i--) {
            if (ring.get(i).equals(ring.get(i - 1))) {
                ring.remove(i);
            }
        }
        return ring;
    }

    /** What a parcel shares with its northern neighbour, from west to east. */
    public static List<Place> northBorder(int column, int row) {
        return border(column, row + 1, EASTWARD);
    }

    private static List<Place> border(int column, int row, int direction) {
        Place from = corner(column, row);
        Place to = direction == EASTWARD ? corner(column + 1, row) : corner(column, row + 1);
        SplittableRandom random = random(column, row, direction);
        int between = Math.min(MOST_VERTICES, (int) (-MORE_VERTICES * Math.log(1 - random.nextDouble())));
        var path = new ArrayList<Place>();
        path.add(from);
        for (int i = 1; i <= between; i++) {
            double along = i / (between + 1.0);
            double aside = BEND * Math.sin(Math.PI * along) * (2 * random.nextDouble() - 1);
            path.add(place(from.x() + along * (to.x() - from.x()) - aside * (to.y() - from.y()),
                    from.y() + along * (to.y() - from.y()) + aside * (to.x() - from.x())));
        }
        path.add(to);
        return path;
    }

    private static Place corner(int column, int row) {
        SplittableRandom random = random(column, row, CORNER);
        return place(WEST + (column + JITTER * (2 * random.nextDouble() - 1)) * WIDTH,
                SOUTH + (row + JITTER * (2 * random.nextDouble() - 1)) * HEIGHT);
    }

    private static SplittableRandom random(int column, int row, int purpose) {
        return new SplittableRandom(((long) column << 24) + ((long) row << 4) + purpose);
    }

    /** On a grid of about a centimetre, as surveys are delivered. */
    private static Place place(double x, double y) {
        return new Place(Math.rint(x * 1e7) / 1e7, Math.rint(y * 1e7) / 1e7);
    }
}
