package org.tongtu.plan.map;

import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Objects;
import java.util.function.BiConsumer;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.locationtech.jts.geom.Envelope;
import org.locationtech.jts.geom.Geometry;
import org.locationtech.jts.geom.Polygon;
import org.tongtu.geodata.Grid;
import org.tongtu.geodata.TileKey;
import org.tongtu.geodata.TileProjection;
import org.tongtu.plan.Thing;

/**
 * Areas too small to be drawn with an edge. One by one they would make huge tiles, left out they would make holes in the
 * map: they become a mosaic of pixels, each with the look of the largest area there. What looks alike in a tile is one
 * feature, and nobody's.
 *
 * @param <L> what a thing is coloured by
 */
final class Mosaic<L> {

    /** Pixels. */
    private static final double SMALL = 5;

    private static final double PIXEL = (double) TileKey.EXTENT / TileKey.PIXELS;

    private final TileKey tile;
    private final TileProjection place;
    private final Function<Thing, L> look;

    /** Row by row from the north-west. */
    private final List<@Nullable Stone<L>> stones = new ArrayList<>(Collections.nCopies(TileKey.PIXELS * TileKey.PIXELS, null));

    private record Stone<L>(L look, double area) {}

    Mosaic(TileKey tile, Function<Thing, L> look) {
        this.tile = tile;
        this.place = new TileProjection(tile);
        this.look = look;
    }

    /** Whether the feature was small enough to be taken. */
    boolean take(Thing thing, Geometry geometry) {
        Envelope box = geometry.getEnvelopeInternal();
        double west = place.x(box.getMinX()) / PIXEL;
        double east = place.x(box.getMaxX()) / PIXEL;
        double north = place.y(box.getMaxY()) / PIXEL;
        double south = place.y(box.getMinY()) / PIXEL;
        if (geometry.getDimension() < 2 || east - west > SMALL || south - north > SMALL) {
            return false;
        }
        lay(thing, box.getArea(), first(west, east), last(west, east), first(north, south), last(north, south));
        return true;
    }

    private void lay(Thing thing, double area, int west, int east, int north, int south) {
        Stone<L> stone = null;
        for (int row = north; row <= south; row++) {
            for (int at = row * TileKey.PIXELS + west; at <= row * TileKey.PIXELS + east; at++) {
                Stone<L> other = stones.get(at);
                if (other == null || other.area() < area) {
                    stone = stone == null ? new Stone<>(look.apply(thing), area) : stone;
                    stones.set(at, stone);
                }
            }
        }
    }

    /** The first pixel whose middle lies between, or the one in which the middle lies; the tile's first if it is before. */
    private static int first(double from, double to) {
        return (int) Math.max(0, Math.min(Math.ceil(from - 0.5), Math.floor((from + to) / 2)));
    }

    private static int last(double from, double to) {
        return (int) Math.min(TileKey.PIXELS - 1.0, Math.max(Math.floor(to - 0.5), Math.floor((from + to) / 2)));
    }

    void forEach(BiConsumer<L, Geometry> visit) {
        var alike = new LinkedHashMap<L, List<Polygon>>();
        rectangles().forEach(each -> alike.computeIfAbsent(each.look, fresh -> new ArrayList<>()).add(each.shape(tile)));
        alike.forEach((look, shapes) -> visit.accept(look, Grid.FACTORY.createMultiPolygon(shapes.toArray(Polygon[]::new))));
    }

    /** Pixels side by side that look alike are one rectangle, and so are such rows that lie exactly below each other. */
    private List<Rectangle<L>> rectangles() {
        var all = new ArrayList<Rectangle<L>>();
        List<@Nullable Rectangle<L>> above = new ArrayList<>(Collections.nCopies(TileKey.PIXELS, null));
        for (int row = 0; row < TileKey.PIXELS; row++) {
            for (int west = 0, east; west < TileKey.PIXELS; west = east) {
                L look = look(row, west);
                for (east = west + 1; east < TileKey.PIXELS && Objects.equals(look, look(row, east)); ) {
                    east++;
                }
                Rectangle<L> upper = above.get(west);
                if (look != null && (upper == null || !upper.growsBy(look, row, east))) {
                    above.set(west, new Rectangle<>(look, west, row, east));
                    all.add(above.get(west));
                }
            }
        }
        return all;
    }

    private @Nullable L look(int row, int column) {
        Stone<L> stone = stones.get(row * TileKey.PIXELS + column);
        return stone == null ? null : stone.look();
    }

    private static final class Rectangle<L> {

        private final L look;
        private final int west;
        private final int north;
        private final int east;
        private int south;

        Rectangle(L look, int west, int north, int east) {
            this.look = look;
            this.west = west;
            this.north = north;
            this.east = east;
            this.south = north + 1;
        }

        boolean growsBy(L other, int row, int end) {
            boolean fits = south == row && east == end && look.equals(other);
            south += fits ? 1 : 0;
            return fits;
        }

        Polygon shape(TileKey tile) {
            return (Polygon) Grid.FACTORY.toGeometry(tile.pixels(west, north, east, south));
        }
    }
}
