package org.tongtu.geodata;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Random;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.FieldSource;
import org.locationtech.jts.geom.Coordinate;
import org.locationtech.jts.geom.Geometry;
import org.locationtech.jts.operation.distance.IndexedFacetDistance;

import static org.assertj.core.api.Assertions.assertThat;
import static org.quicktheories.QuickTheory.qt;
import static org.quicktheories.generators.SourceDSL.longs;
import static org.tongtu.geodata.GeometryFixtures.grid;

class RedrawingTests {

    static final List<String> REGIONS = RealBoundaries.REGIONS;

    private static final UUID A = new UUID(0, 1);
    private static final UUID B = new UUID(0, 2);
    private static final UUID C = new UUID(0, 3);
    private static final Geometry NOTHING = Grid.FACTORY.createPolygon();
    private static final Geometry SQUARE = grid("POLYGON ((0 0, 2 0, 2 2, 0 2, 0 0))");

    private static Redrawing.Joined drawn(String polygon, Map<UUID, Geometry> neighbours) {
        return new Redrawing(NOTHING, grid(polygon)).among(neighbours);
    }

    @Test
    void onlyNeighboursUnderANewCornerGetIt() {
        Map<UUID, Geometry> neighbours = Map.of(A, SQUARE, B, grid("POLYGON ((2 0, 4 0, 4 2, 2 2, 2 0))"), C, grid("POLYGON ((0 4, 2 4, 2 5, 0 4))"));
        assertThat(drawn("POLYGON ((1 2, 3 3, 1 3, 1 2))", neighbours).neighbours())
                .containsExactly(new SharedEdges.Moved(A, SQUARE, grid("POLYGON ((0 0, 2 0, 2 2, 1 2, 0 2, 0 0))")));
    }

    @Test
    void aNewEdgeGetsTheCornersThatItPasses() {
        Redrawing.Joined joined = drawn("POLYGON ((-1 2, 3 2, 1 4, -1 2))", Map.of(A, SQUARE));
        assertThat(joined.shape()).isEqualTo(grid("POLYGON ((-1 2, 0 2, 2 2, 3 2, 1 4, -1 2))"));
        assertThat(joined.neighbours()).isEmpty();
    }

    @Test
    void bothGetWhatTheyLackWhereEdgesRunPastEachOther() {
        Redrawing.Joined joined = drawn("POLYGON ((1 2, 3 2, 3 3, 1 3, 1 2))", Map.of(A, SQUARE));
        assertThat(joined.shape()).isEqualTo(grid("POLYGON ((1 2, 2 2, 3 2, 3 3, 1 3, 1 2))"));
        assertThat(joined.neighbours()).containsExactly(new SharedEdges.Moved(A, SQUARE, grid("POLYGON ((0 0, 2 0, 2 2, 1 2, 0 2, 0 0))")));
    }

    @Test
    void aCornerThatIsTakenFromOneGoesOnToTheNext() {
        Map<UUID, Geometry> uponEachOther = Map.of(A, SQUARE, B, grid("POLYGON ((1 2, 0.5 1, 1.5 1, 1 2))"));
        Redrawing.Joined joined = drawn("POLYGON ((0 2, 2 2, 1 4, 0 2))", uponEachOther);
        assertThat(joined.shape()).isEqualTo(grid("POLYGON ((0 2, 1 2, 2 2, 1 4, 0 2))"));
        assertThat(joined.neighbours()).containsExactly(new SharedEdges.Moved(A, SQUARE, grid("POLYGON ((0 0, 2 0, 2 2, 1 2, 0 2, 0 0))")));
    }

    @Test
    void anEdgeThatWasThereBeforeStaysAsItWas() {
        Geometry before = grid("POLYGON ((-1 2, 3 2, 1 4, -1 2))");
        Redrawing.Joined joined = new Redrawing(before, grid("POLYGON ((-1 2, 3 2, 1 5, -1 2))")).among(Map.of(A, SQUARE));
        assertThat(joined.shape()).isEqualTo(grid("POLYGON ((-1 2, 3 2, 1 5, -1 2))"));
        assertThat(joined.neighbours()).isEmpty();
    }

    @Test
    void aNeighbourThatACornerWouldBreakStaysAsItIs() {
        Geometry thin = grid("POLYGON ((0 0, 2 0.000000001, 4 0, 2 0.000000002, 0 0))");
        assertThat(drawn("POLYGON ((1 0, 0 -1, 2 -1, 1 0))", Map.of(A, thin)).neighbours()).isEmpty();
    }

    @Test
    void aNeighbourThatIsLainUponIsNotJoined() {
        for (String upon : List.of("POLYGON ((1 0, 3 0, 3 2, 1 2, 1 0))", "POLYGON ((-1 0, 3 0, 1 2, -1 0))")) {
            assertThat(drawn(upon, Map.of(A, SQUARE))).isEqualTo(new Redrawing.Joined(grid(upon), List.of()));
        }
    }

    @Test
    void aBorderThatOthersShareUnderneathStaysEqualForThem() {
        Geometry above = grid("POLYGON ((0 2, 2 2, 2 4, 0 4, 0 2))");
        for (String upon : List.of("POLYGON ((0.5 1, 1.5 1, 1.5 2, 0.5 2, 0.5 1))", "POLYGON ((-1 1, 3 1, 3 2, -1 2, -1 1))")) {
            assertThat(drawn(upon, Map.of(A, SQUARE, B, above))).isEqualTo(new Redrawing.Joined(grid(upon), List.of()));
        }
    }

    @Test
    void aDistrictDrawnByWhoKnowsNoNeighbourFitsAmongThem() {
        qt().withFixedSeed(20_260_601).withExamples(1_000).withShrinkCycles(0).forAll(longs().all()).checkAssert(seed -> {
            var random = new Random(seed);
            Map<UUID, Geometry> layer = Coverage.lattice(random, 3);
            UUID drawn = new UUID(random.nextInt(3), random.nextInt(3));
            boolean mine = random.nextBoolean();
            Geometry there = taken(layer, drawn);
            Geometry shape = mine ? withVerticesOnItsEdges(there, random) : there;
            layer.replaceAll((id, district) -> mine ? district : withVerticesOnItsEdges(district, random));
            Map<UUID, Geometry> after = drawnInto(Noder.node(layer), drawn, shape);
            assertThat(Coverage.isSound(after)).isTrue();
            assertThat(taken(after, drawn).symDifference(shape).getArea()).isLessThan(2e-9);
        });
    }

    /** One side of each border has vertices on its edges that the other does not know. */
    @ParameterizedTest
    @FieldSource("REGIONS")
    void realBordersDrawnAgainAreSharedCornerByCorner(String region) {
        Map<UUID, Geometry> towns = RealBoundaries.of(region);
        UUID[] ids = towns.keySet().toArray(UUID[]::new);
        var given = new AtomicInteger();
        qt().withFixedSeed(20_260_602).withExamples(40).withShrinkCycles(0).forAll(longs().all()).checkAssert(seed -> {
            var random = new Random(seed);
            UUID drawn = ids[random.nextInt(ids.length)];
            Map<UUID, Geometry> others = new LinkedHashMap<>(towns);
            Geometry shape = taken(others, drawn);
            others.values().removeIf(other -> !other.getEnvelopeInternal().intersects(shape.getEnvelopeInternal()));
            boolean mine = random.nextBoolean();
            Geometry meant = mine ? withVerticesOnItsEdges(shape, random) : shape;
            if (!mine) {
                others.replaceAll((id, other) -> withVerticesOnItsEdges(other, random));
            }
            Map<UUID, Geometry> after = drawnInto(others, drawn, meant);
            Geometry now = taken(after, drawn);
            given.addAndGet(now.getNumPoints() - meant.getNumPoints());
            assertThat(now.isValid()).isTrue();
            assertThat(now.symDifference(meant).getArea()).isLessThan(1e-9 * meant.getLength());
            after.values().forEach(other -> assertThat(other.isValid()).isTrue());
            after.forEach((id, other) -> assertThat(besides(now, other) + besides(other, now)).as("%s of %s", id, region).isZero());
        });
        assertThat(given).as("corners given to the drawn").hasValueGreaterThan(100);
    }

    private static Geometry taken(Map<UUID, Geometry> layer, UUID id) {
        return Objects.requireNonNull(layer.remove(id));
    }

    private static Map<UUID, Geometry> drawnInto(Map<UUID, Geometry> layer, UUID drawn, Geometry shape) {
        Redrawing.Joined joined = new Redrawing(NOTHING, shape).among(layer);
        Map<UUID, Geometry> after = new LinkedHashMap<>(layer);
        joined.neighbours().forEach(moved -> after.put(moved.id(), moved.after()));
        after.put(drawn, joined.shape());
        return after;
    }

    /** How many corners of the one lie on an edge of the other and are not its corners. */
    private static long besides(Geometry one, Geometry other) {
        Set<Coordinate> corners = Set.copyOf(Arrays.asList(other.getCoordinates()));
        var edges = new IndexedFacetDistance(other.getBoundary());
        return Arrays.stream(one.getCoordinates())
                .filter(corner -> !corners.contains(corner) && edges.distance(Grid.FACTORY.createPoint(corner)) < 0.5e-9)
                .count();
    }

    /** Points on some of the straight edges, put on the grid, so mostly a fraction of a unit beside them. */
    private static Geometry withVerticesOnItsEdges(Geometry district, Random random) {
        return new PathMap(path -> {
            var more = new ArrayList<Coordinate>();
            for (int i = 0; i < path.length - 1; i++) {
                double t = 0.1 + 0.8 * random.nextDouble();
                more.add(path[i]);
                if (path[i].distance(path[i + 1]) > 1e-6) {
                    more.add(Grid.snap(new Coordinate(path[i].x + t * (path[i + 1].x - path[i].x), path[i].y + t * (path[i + 1].y - path[i].y))));
                }
            }
            more.add(path[path.length - 1]);
            return more.toArray(Coordinate[]::new);
        }, Grid.FACTORY).apply(district);
    }
}
