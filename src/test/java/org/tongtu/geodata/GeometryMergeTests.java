package org.tongtu.geodata;

import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Supplier;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.FieldSource;
import org.locationtech.jts.geom.Coordinate;
import org.locationtech.jts.geom.Geometry;
import org.locationtech.jts.geom.Polygon;
import org.locationtech.jts.operation.overlayng.OverlayNGRobust;
import org.quicktheories.QuickTheory;

import static org.assertj.core.api.Assertions.assertThat;
import static org.locationtech.jts.operation.overlayng.OverlayNG.SYMDIFFERENCE;
import static org.quicktheories.QuickTheory.qt;
import static org.quicktheories.generators.SourceDSL.longs;
import static org.tongtu.geodata.GeometryFixtures.grid;
import static org.tongtu.geodata.GeometryFixtures.star;

class GeometryMergeTests {

    private static final String SQUARE = "POLYGON ((0 0, 1 0, 2 0, 2 1, 2 2, 1 2, 0 2, 0 1, 0 0))";

    @Test
    void editsOnTwoSidesOfASquareAreMerged() {
        Geometry theirs = grid("POLYGON ((0 0, 1 -1, 2 0, 2 1, 2 2, 1 2, 0 2, 0 1, 0 0))");
        Geometry mine = grid("POLYGON ((0 0, 1 0, 2 0, 2 1, 2 2, 1 3, 0 2, 0 1, 0 0))");
        assertThat(GeometryMerge.merge(grid(SQUARE), theirs, mine))
                .contains(grid("POLYGON ((0 0, 1 -1, 2 0, 2 1, 2 2, 1 3, 0 2, 0 1, 0 0))"));
    }

    @Test
    void movingTwoNeighbouringVerticesIsAConflict() {
        Geometry theirs = grid("POLYGON ((0 0, 1 -1, 2 0, 2 1, 2 2, 1 2, 0 2, 0 1, 0 0))");
        Geometry mine = grid("POLYGON ((0 0, 1 0, 3 0, 2 1, 2 2, 1 2, 0 2, 0 1, 0 0))");
        assertThat(GeometryMerge.merge(grid(SQUARE), theirs, mine)).isEmpty();
    }

    @Test
    void whereARingStartsAndWhichWayItRunsMeansNothing() {
        Geometry theirs = grid("POLYGON ((2 0, 1 -1, 0 0, 0 1, 0 2, 1 2, 2 2, 2 1, 2 0))");
        Geometry mine = grid("POLYGON ((2 2, 1 3, 0 2, 0 1, 0 0, 1 0, 2 0, 2 1, 2 2))");
        assertThat(GeometryMerge.merge(grid(SQUARE), theirs, mine).map(Geometry::norm))
                .contains(grid("POLYGON ((0 0, 1 -1, 2 0, 2 1, 2 2, 1 3, 0 2, 0 1, 0 0))").norm());
        assertThat(GeometryMerge.merge(grid(SQUARE), grid(SQUARE).reverse(), mine)).contains(mine);
    }

    @Test
    void editsThatOnlyTogetherCrossAreAConflict() {
        Geometry base = grid("POLYGON ((0 0, 1 0, 2 0, 2 1, 1 1, 0 1, 0 0))");
        Geometry theirs = grid("POLYGON ((0 0, 1 0.8, 2 0, 2 1, 1 1, 0 1, 0 0))");
        Geometry mine = grid("POLYGON ((0 0, 1 0, 2 0, 2 1, 1 0.2, 0 1, 0 0))");
        assertThat(GeometryMerge.merge(base, theirs, mine)).isEmpty();
    }

    @Test
    void deletionsThatTogetherLeaveNoRingAreAConflict() {
        Geometry base = grid("POLYGON ((0 0, 2 0, 2 2, 0 2, 0 0))");
        assertThat(GeometryMerge.merge(base, grid("POLYGON ((0 0, 2 0, 2 2, 0 0))"), grid("POLYGON ((0 0, 2 2, 0 2, 0 0))"))).isEmpty();
    }

    @Test
    void oneMovesTheShellTheOtherAHole() {
        Geometry base = grid("POLYGON ((0 0, 9 0, 9 9, 0 9, 0 0), (2 2, 2 4, 4 4, 4 2, 2 2))");
        Geometry theirs = grid("POLYGON ((0 0, 9 0, 9 9, -1 9, 0 0), (2 2, 2 4, 4 4, 4 2, 2 2))");
        Geometry mine = grid("POLYGON ((0 0, 9 0, 9 9, 0 9, 0 0), (3 3, 3 5, 5 5, 5 3, 3 3))");
        assertThat(GeometryMerge.merge(base, theirs, mine))
                .contains(grid("POLYGON ((0 0, 9 0, 9 9, -1 9, 0 0), (3 3, 3 5, 5 5, 5 3, 3 3))"));
        assertThat(GeometryMerge.merge(base, theirs, grid("POLYGON ((0 0, 9 0, 9 9, 0 9, 0 0))"))).isEmpty();
    }

    @Test
    void partsOfAMultiPolygonAreMergedOneByOne() {
        Geometry base = grid("MULTIPOLYGON (((0 0, 1 0, 1 1, 0 0)), ((5 5, 6 5, 6 6, 5 5)))");
        Geometry theirs = grid("MULTIPOLYGON (((0 0, 1 0, 1 2, 0 0)), ((5 5, 6 5, 6 6, 5 5)))");
        Geometry mine = grid("MULTIPOLYGON (((0 0, 1 0, 1 1, 0 0)), ((5 5, 6 5, 6 7, 5 5)))");
        assertThat(GeometryMerge.merge(base, theirs, mine))
                .contains(grid("MULTIPOLYGON (((0 0, 1 0, 1 2, 0 0)), ((5 5, 6 5, 6 7, 5 5)))"));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', nullValues = "conflict", value = {
        "LINESTRING (0 0, 1 0, 2 0) | LINESTRING (0 1, 1 0, 2 0) | LINESTRING (0 0, 1 0, 2 1) | LINESTRING (0 1, 1 0, 2 1)",
        "LINESTRING (0 0, 1 0) | LINESTRING (-1 0, 0 0, 1 0) | LINESTRING (0 0, 1 0, 2 0) | LINESTRING (-1 0, 0 0, 1 0, 2 0)",
        "LINESTRING (0 0, 1 0) | LINESTRING (0 0, 1 0, 3 1) | LINESTRING (0 0, 1 0, 2 0) | conflict",
        "LINESTRING (0 0, 1 0, 2 0) | LINESTRING (0 0, 1 1, 2 0) | LINESTRING (0 0, 1 2, 2 0) | conflict",
        "LINESTRING (0 0, 4 0, 4 4, 0 4) | LINESTRING (-1 3, 4 0, 4 4, 0 4) | LINESTRING (0 0, 4 0, 4 4, 0 0.5) | conflict",
        "POINT (1 1) | POINT (2 1) | POINT (1 2) | conflict",
        "POINT (1 1) | POINT (2 1) | POINT (2 1) | POINT (2 1)",
        "POINT (1 1) | POINT (1 1) | POINT (1 2) | POINT (1 2)",
        "LINESTRING (0 0, 1 0) | MULTILINESTRING ((0 0, 1 0), (2 0, 3 0)) | LINESTRING (0 0, 2 0) | conflict"})
    void linesAndPoints(String base, String theirs, String mine, String merged) {
        assertThat(GeometryMerge.merge(grid(base), grid(theirs), grid(mine)))
                .isEqualTo(Optional.ofNullable(merged).map(GeometryFixtures::grid));
    }

    @Test
    void randomEditsOfGeneratedPolygonsMergeExactlyWhenTheyMay() {
        AtomicInteger merged = new AtomicInteger();
        tries("generated", 20_260_101).withExamples(4_000).withShrinkCycles(0).forAll(longs().all()).checkAssert(seed -> {
            Random random = new Random(seed);
            Polygon shell = star(random, new Coordinate(111, 37), 0.3, 8 + random.nextInt(60));
            Polygon hole = star(random, new Coordinate(111, 37), 0.1, 5 + random.nextInt(10));
            checkRandomPair(random.nextBoolean() ? shell : shell.difference(hole), random, merged);
        });
        assertThat(merged).as("pairs that were merged").hasValueGreaterThan(1_000);
    }

    static final List<String> REGIONS = RealBoundaries.REGIONS;

    @ParameterizedTest
    @FieldSource("REGIONS")
    void randomEditsOfRealBordersMergeExactlyWhenTheyMay(String region) {
        Geometry[] borders = RealBoundaries.of(region).values().toArray(Geometry[]::new);
        AtomicInteger merged = new AtomicInteger();
        tries(region, 20_260_102).withExamples(1_000).withShrinkCycles(0).forAll(longs().all()).checkAssert(seed -> {
            Random random = new Random(seed);
            checkRandomPair(borders[random.nextInt(borders.length)], random, merged);
        });
        assertThat(merged).as("pairs that were merged").hasValueGreaterThan(300);
    }

    /** The seed that is printed, given as {@code -DQT_SEED}, makes the same pairs again. */
    private static QuickTheory tries(String shapes, long usual) {
        long seed = Long.getLong("QT_SEED", usual);
        System.out.println("GeometryMergeTests " + shapes + " seed " + seed);
        return qt().withFixedSeed(seed);
    }

    /** Two random edits: the merge must be both together where that is separate and valid, else a conflict; JTS set algebra agrees. */
    private static void checkRandomPair(Geometry unsnapped, Random random, AtomicInteger count) {
        Geometry base = Grid.snap(unsnapped);
        RingEdits their = RingEdits.random(base, random, 1 + random.nextInt(3));
        RingEdits my = RingEdits.random(base, random, 1 + random.nextInt(3));
        Optional<Geometry> theirs = valid(() -> their.applied());
        Optional<Geometry> mine = valid(() -> my.applied());
        if (theirs.isEmpty() || mine.isEmpty() || theirs.equals(mine)) {
            return;
        }
        Optional<Geometry> expected = their.isSeparateFrom(my) ? valid(() -> their.applied(my)) : Optional.empty();
        Optional<Geometry> merged = GeometryMerge.merge(base, theirs.get(), mine.get());
        assertThat(merged.map(Geometry::norm)).isEqualTo(expected.map(Geometry::norm));
        merged.ifPresent(both -> {
            count.incrementAndGet();
            Geometry left = difference(both, base);
            Geometry right = difference(difference(theirs.get(), base), difference(mine.get(), base));
            assertThat(difference(left, right).getArea()).isLessThan(1e-12 * base.getLength());
        });
    }

    private static Geometry difference(Geometry a, Geometry b) {
        return OverlayNGRobust.overlay(a, b, SYMDIFFERENCE);
    }

    private static Optional<Geometry> valid(Supplier<Geometry> edited) {
        try {
            return Optional.of(edited.get()).filter(Geometry::isValid);
        } catch (BrokenGeometry collapsed) {
            return Optional.empty();
        }
    }
}
