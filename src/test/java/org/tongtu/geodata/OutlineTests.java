package org.tongtu.geodata;

import static org.assertj.core.api.Assertions.assertThat;
import static org.quicktheories.QuickTheory.qt;
import static org.quicktheories.generators.SourceDSL.longs;
import static org.tongtu.geodata.GeometryFixtures.grid;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.locationtech.jts.geom.Coordinate;
import org.locationtech.jts.geom.Geometry;
import org.locationtech.jts.geom.Polygon;
import org.locationtech.jts.geom.util.AffineTransformation;
import org.locationtech.jts.operation.relateng.RelateNG;

class OutlineTests {

    private static final Geometry SQUARE = grid("POLYGON ((0 0, 4 0, 4 4, 0 4, 0 0))");
    private static final Geometry FRAME = grid("POLYGON ((0 0, 4 0, 4 4, 0 4, 0 0), (1 1, 1 3, 3 3, 3 1, 1 1))");

    @Test
    void aPolygonIsFramedWhereEachOfItsEdgesIsSomebodysToo() {
        Geometry middle = grid("POLYGON ((2 0, 2 1, 2 2, 3 1, 2 0))");
        List<Geometry> around = List.of(grid("POLYGON ((0 0, 2 0, 2 1, 2 2, 0 2, 0 0))"), grid("POLYGON ((2 0, 4 0, 4 2, 2 2, 3 1, 2 0))"));
        assertThat(new Outline(middle).isFramed(around)).isTrue();
        assertThat(new Outline(middle).isFramed(around.subList(0, 1))).isFalse();
        assertThat(new Outline(grid("POLYGON ((2 0, 2 2, 3 1, 2 0))")).isFramed(around)).isFalse();
    }

    @ParameterizedTest
    @ValueSource(strings = {
        "POLYGON ((4 0, 8 0, 8 4, 4 4, 4 0))", // a common edge
        "POLYGON ((4 4, 8 4, 8 8, 4 8, 4 4))", // a common corner
        "POLYGON ((4 4, 6 6, 0 4, 4 4))", // a common edge, and on beyond it
        "POLYGON ((4 4, 6 4, 6 6, 4 6, 4 4))", // an edge goes on straight
        "POLYGON ((5 5, 6 5, 6 6, 5 5))", // apart
        "MULTIPOLYGON (((4 0, 8 0, 8 4, 4 4, 4 0)), ((0 4, 0 8, -4 8, 0 4)))"})
    void neighboursAreToldApart(String neighbour) {
        assertThat(meet(SQUARE, grid(neighbour))).isFalse();
        assertThat(new Outline(SQUARE).isPlainlyBeside(grid(neighbour))).isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {
        "POLYGON ((0 0, 4 0, 4 4, 0 4, 0 0))", // the same
        "POLYGON ((-1 -1, 5 -1, 5 5, -1 5, -1 -1))", // around
        "POLYGON ((1 1, 2 1, 2 2, 1 1))", // within
        "POLYGON ((4 0, 4 4, 0 0, 4 0))", // half of it
        "POLYGON ((4 0, 8 0, 8 4, 4 4, 3 2, 4 0))", // a bay
        "POLYGON ((2 -1, 3 -1, 3 5, 2 5, 2 -1))", // across
        "POLYGON ((0 0, 4 0, 4 8, 0 0))"}) // from a corner inwards
    void whoReachesInsideIsNeverPlainlyBeside(String intruder) {
        assertThat(meet(SQUARE, grid(intruder))).isTrue();
        assertThat(new Outline(SQUARE).isPlainlyBeside(grid(intruder))).isFalse();
    }

    @Test
    void whoFillsAHoleIsBeside() {
        assertThat(new Outline(FRAME).isPlainlyBeside(grid("POLYGON ((1 1, 3 1, 3 3, 1 3, 1 1))"))).isTrue();
        assertThat(new Outline(FRAME).isPlainlyBeside(grid("POLYGON ((1 1, 4 0, 3 3, 1 3, 1 1))"))).isFalse();
    }

    @Test
    void zeroHasNoSign() {
        Geometry same = Grid.FACTORY.createPolygon(new Coordinate[] {
            new Coordinate(-0.0, 0), new Coordinate(4, 0), new Coordinate(4, 4), new Coordinate(-0.0, 4), new Coordinate(-0.0, 0)});
        assertThat(new Outline(SQUARE).isPlainlyBeside(same)).isFalse();
        assertThat(new Outline(SQUARE).isFramed(List.of(same))).isTrue();
    }

    @Test
    void nothingIsFramedByAnything() {
        assertThat(new Outline(Grid.FACTORY.createPolygon()).isFramed(List.of())).isTrue();
    }

    @Test
    void whateverIsPlainlyBesideSharesNoGround() {
        qt().forAll(longs().all()).checkAssert(seed -> {
            var random = new Random(seed);
            List<Geometry> shapes = new ArrayList<>(Coverage.lattice(random, 4).values());
            for (int i = 0; i < shapes.size(); i++) {
                shapes.set(i, changed(shapes.get(i), shapes, random));
            }
            for (Geometry one : shapes) {
                var outline = new Outline(one);
                shapes.stream().filter(outline::isPlainlyBeside)
                        .forEach(other -> assertThat(meet(one, other)).as("%s and %s", one, other).isFalse());
            }
        });
    }

    /** Nothing falls back to a computation where a map is tidy. */
    @Test
    void inATidyMapAllNeighboursAreToldApart() {
        qt().forAll(longs().all()).checkAssert(seed -> {
            List<Geometry> shapes = new ArrayList<>(Coverage.lattice(new Random(seed), 4).values());
            for (Geometry one : shapes) {
                var outline = new Outline(one);
                assertThat(shapes).allMatch(other -> other == one || outline.isPlainlyBeside(other));
            }
        });
    }

    /** Sometimes another shape: a corner taken from somebody else, a part cut off, turned round, moved, or with a hole. */
    private static Geometry changed(Geometry shape, List<Geometry> all, Random random) {
        Geometry changed = switch (random.nextInt(8)) {
            case 0 -> moved(shape, all.get(random.nextInt(all.size())).getCoordinates()[random.nextInt(8)], random);
            case 1 -> AffineTransformation.scaleInstance(0.5, 0.5, shape.getCoordinate().x, shape.getCoordinate().y).transform(shape);
            case 2 -> shape.reverse();
            case 3 -> AffineTransformation.translationInstance(0.1 * random.nextInt(3), 0.1).transform(shape);
            case 4 -> shape.union(all.get(random.nextInt(all.size())));
            case 5 -> shape.difference(AffineTransformation.scaleInstance(0.5, 0.5, shape.getCentroid().getX(), shape.getCentroid().getY()).transform(shape));
            default -> shape;
        };
        Geometry snapped = Grid.FACTORY.createGeometry(changed);
        return snapped.isValid() && snapped.getDimension() == 2 ? snapped : shape;
    }

    private static Geometry moved(Geometry shape, Coordinate to, Random random) {
        Coordinate[] ring = ((Polygon) shape).getExteriorRing().copy().getCoordinates();
        ring[1 + random.nextInt(ring.length - 2)] = to.copy();
        return Grid.FACTORY.createPolygon(ring);
    }

    private static boolean meet(Geometry one, Geometry other) {
        return RelateNG.relate(one, other, "T********");
    }
}
