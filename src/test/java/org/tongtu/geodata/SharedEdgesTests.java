package org.tongtu.geodata;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Random;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.FieldSource;
import org.locationtech.jts.geom.Geometry;
import org.tongtu.geodata.SharedEdges.Moved;

import static org.assertj.core.api.Assertions.assertThat;
import static org.quicktheories.QuickTheory.qt;
import static org.quicktheories.generators.SourceDSL.longs;
import static org.tongtu.geodata.GeometryFixtures.grid;
import static org.tongtu.geodata.GeometryFixtures.refusal;

class SharedEdgesTests {

    static final List<String> REGIONS = RealBoundaries.REGIONS;

    private static final UUID A = new UUID(0, 1);
    private static final UUID B = new UUID(0, 2);
    private static final UUID C = new UUID(0, 3);
    private static final UUID D = new UUID(0, 4);

    /** A west, B north-east, C south-east; they meet at (2 1). */
    private static final Map<UUID, Geometry> THREE = Map.of(
            A, grid("POLYGON ((0 0, 2 0, 2 1, 2 2, 0 2, 0 0))"),
            B, grid("POLYGON ((2 1, 4 1, 4 2, 2 2, 2 1))"),
            C, grid("POLYGON ((2 0, 4 0, 4 1, 2 1, 2 0))"));

    @Test
    void whoTouchesInOneVertexIsASharer() {
        Map<UUID, Geometry> neighbours = new HashMap<>(THREE);
        neighbours.put(D, grid("POLYGON ((9 9, 10 9, 10 10, 9 9))"));
        assertThat(SharedEdges.findSharers(grid("POLYGON ((0 0, 2 0, 0 -1, 0 0))"), neighbours)).containsExactly(A, C);
    }

    @Test
    void aCornerOfThreeMovesForAllThree() {
        Geometry after = grid("POLYGON ((0 0, 2 0, 2.5 1.2, 2 2, 0 2, 0 0))");
        assertThat(follow(after)).containsExactlyInAnyOrderEntriesOf(Map.of(A, after,
                B, grid("POLYGON ((2.5 1.2, 4 1, 4 2, 2 2, 2.5 1.2))"), C, grid("POLYGON ((2 0, 4 0, 4 1, 2.5 1.2, 2 0))")));
    }

    @Test
    void anAddedVertexIsAddedOnTheOtherSide() {
        Geometry after = grid("POLYGON ((0 0, 2 0, 2 1, 2.3 1.5, 2 2, 0 2, 0 0))");
        assertThat(follow(after)).containsEntry(B, grid("POLYGON ((2 1, 4 1, 4 2, 2 2, 2.3 1.5, 2 1))")).containsEntry(C, THREE.get(C));
    }

    @Test
    void aVertexAddedBesideAMovedCornerGoesToTheRightNeighbour() {
        Geometry after = grid("POLYGON ((0 0, 2 0, 2.1 1.1, 2.2 1.6, 2 2, 0 2, 0 0))");
        assertThat(follow(after)).containsEntry(B, grid("POLYGON ((2.1 1.1, 4 1, 4 2, 2 2, 2.2 1.6, 2.1 1.1))"))
                .containsEntry(C, grid("POLYGON ((2 0, 4 0, 4 1, 2.1 1.1, 2 0))"));
    }

    @Test
    void removingACornerOfThreeIsRefusedWithItsPlace() {
        BrokenGeometry refusal = refusal(() -> follow(grid("POLYGON ((0 0, 2 0, 2 2, 0 2, 0 0))")));
        assertThat(refusal.reasonKey()).isEqualTo("geometry.shared-corner");
        assertThat(refusal.place()).hasValueSatisfying(place -> assertThat(place).isEqualTo(grid("POINT (2 1)").getCoordinate()));
    }

    @Test
    void removingAVertexBetweenTwoNeighboursRemovesItForBoth() {
        Map<UUID, Geometry> two = Map.of(A, grid("POLYGON ((0 0, 2 0, 3 1, 2 2, 0 2, 0 0))"), B, grid("POLYGON ((2 0, 4 0, 4 2, 2 2, 3 1, 2 0))"));
        Geometry after = grid("POLYGON ((0 0, 2 0, 2 2, 0 2, 0 0))");
        assertThat(SharedEdges.follow(A, get(two, A), after, two)).containsExactly(
                new Moved(B, get(two, B), grid("POLYGON ((2 0, 4 0, 4 2, 2 2, 2 0))")));
    }

    @Test
    void aMoveThatTurnsANeighbourInsideOutIsRefused() {
        assertThat(refusal(() -> follow(grid("POLYGON ((0 0, 2 0, 6 1, 2 2, 0 2, 0 0))"))).reasonKey()).isEqualTo("geometry.self-crossing");
    }

    @Test
    void twoPartsThatTouchInAPointFollowEachByItself() {
        Map<UUID, Geometry> two = Map.of(A, grid("POLYGON ((0 0, 2 0, 2 1, 2 2, 0 2, 0 0))"),
                B, grid("MULTIPOLYGON (((2 1, 3 2, 2 2, 2 1)), ((2 0, 3 0, 2 1, 2 0)))"));
        Geometry after = grid("POLYGON ((0 0, 2 0, 1.9 1, 1.9 1.5, 2 2, 0 2, 0 0))");
        assertThat(SharedEdges.follow(A, get(two, A), after, two)).containsExactly(new Moved(B, get(two, B),
                grid("MULTIPOLYGON (((1.9 1, 3 2, 2 2, 1.9 1.5, 1.9 1)), ((2 0, 3 0, 1.9 1, 2 0)))")));
    }

    @Test
    void movingOneSideOfASharedBorderWouldBreakIt() {
        assertThat(wouldBreak(Map.of(A, "POLYGON ((0 0, 2 0, 2.5 1.2, 2 2, 0 2, 0 0))"))).isTrue();
        assertThat(wouldBreak(Map.of(A, "POLYGON ((0 0, 2 0, 2 1, 2.1 1.5, 2 2, 0 2, 0 0))"))).isTrue();
        assertThat(wouldBreak(Map.of(B, "POLYGON ((2 1, 4 1, 4 2, 2.2 2.2, 2 1))"))).isTrue();
        assertThat(wouldBreak(Map.of(A, "POLYGON ((0 0, 2 0, 2 1, 2.1 1.5, 2 2, 0 2, 0 0))",
                B, "POLYGON ((2 1, 4 1, 4 2, 2 2, 2.2 1.5, 2 1))"))).isTrue();
        assertThat(wouldBreak(Map.of(A, "POLYGON ((10 0, 12 0, 12 1, 12 2, 10 2, 10 0))"))).isTrue();
    }

    @Test
    void movingAFreeBorderOrBothSidesBreaksNothing() {
        assertThat(wouldBreak(Map.of())).isFalse();
        assertThat(wouldBreak(Map.of(A, "POLYGON ((0.5 0.5, 2 0, 2 1, 2 2, 0 2, 0.5 0.5))"))).isFalse();
        assertThat(wouldBreak(Map.of(A, "POLYGON ((0 0, 2 0, 2 1, 2.1 1.5, 2 2, 0 2, 0 0))",
                B, "POLYGON ((2 1, 4 1, 4 2, 2 2, 2.1 1.5, 2 1))"))).isFalse();
    }

    @Test
    void splittingMergingAndDeletingBreakNothing() {
        assertThat(wouldBreak(Map.of(A, "POLYGON ((0 1, 2 1, 2 2, 0 2, 0 1))", D, "POLYGON ((0 0, 2 0, 2 1, 0 1, 0 0))"))).isFalse();
        assertThat(wouldBreak(Map.of(A, "POLYGON ((0 0, 2 0, 2 1, 4 1, 4 2, 2 2, 0 2, 0 0))", B, "POLYGON EMPTY"))).isFalse();
        assertThat(wouldBreak(Map.of(A, "POLYGON EMPTY"))).isFalse();
    }

    @Test
    void randomEditsOfInventedDistrictsLeaveNoGapAndNoOverlap() {
        AtomicInteger followed = new AtomicInteger();
        qt().withFixedSeed(20_260_201).withExamples(2_000).withShrinkCycles(0).forAll(longs().all()).checkAssert(seed -> {
            Random random = new Random(seed);
            Map<UUID, Geometry> districts = Coverage.lattice(random, 3);
            assertThat(Coverage.isSound(districts)).isTrue();
            Map<UUID, Geometry> after = randomlyEdited(districts, new UUID(1, 1), random);
            if (!after.equals(districts)) {
                followed.incrementAndGet();
                assertThat(Coverage.isSound(after)).isTrue();
                assertThat(Coverage.union(after).symDifference(Coverage.union(districts)).getArea()).isLessThan(1e-12);
                assertThat(SharedEdges.wouldBreak(districts, after)).isFalse();
                assertThat(SharedEdges.wouldBreak(after, districts)).isFalse();
                assertThat(oneSided(districts, after)).isTrue();
            }
        });
        assertThat(followed).as("edits that could be followed").hasValueGreaterThan(1_000);
    }

    @ParameterizedTest
    @FieldSource("REGIONS")
    void randomEditsOfRealBordersLeaveThemShared(String region) {
        Map<UUID, Geometry> towns = RealBoundaries.of(region);
        UUID[] ids = towns.keySet().toArray(UUID[]::new);
        AtomicInteger followed = new AtomicInteger();
        qt().withFixedSeed(20_260_202).withExamples(150).withShrinkCycles(0).forAll(longs().all()).checkAssert(seed -> {
            Random random = new Random(seed);
            Map<UUID, Geometry> after = randomlyEdited(towns, ids[random.nextInt(ids.length)], random);
            if (!after.equals(towns)) {
                followed.incrementAndGet();
                assertThat(SharedEdges.wouldBreak(towns, after)).isFalse();
                assertThat(overlaps(after)).isLessThan(overlaps(towns) + 1e-12);
            }
        });
        assertThat(followed).as("edits that could be followed").hasValueGreaterThan(50);
    }

    /** The layer after a random edit of one district and what follows from it; the same layer where the edit is not possible. */
    private static Map<UUID, Geometry> randomlyEdited(Map<UUID, Geometry> districts, UUID edited, Random random) {
        Geometry before = get(districts, edited);
        Map<UUID, Geometry> all = new HashMap<>(districts);
        try {
            Geometry after = RingEdits.random(before, random, 1 + random.nextInt(3)).applied();
            GeometryCheck.requireValid(after);
            SharedEdges.follow(edited, before, after, districts).forEach(moved -> all.put(moved.id(), moved.after()));
            all.put(edited, after);
            return all;
        } catch (BrokenGeometry refused) {
            return districts;
        }
    }

    /** Whether leaving any one of the changed districts as it was would be noticed. */
    private static boolean oneSided(Map<UUID, Geometry> before, Map<UUID, Geometry> after) {
        return after.keySet().stream().filter(id -> !get(before, id).equals(get(after, id))).allMatch(id -> {
            Map<UUID, Geometry> forgotten = new HashMap<>(after);
            forgotten.put(id, get(before, id));
            return SharedEdges.wouldBreak(before, forgotten);
        });
    }

    private static double overlaps(Map<UUID, Geometry> districts) {
        return districts.values().stream().mapToDouble(Geometry::getArea).sum() - Coverage.union(districts).getArea();
    }

    private static Map<UUID, Geometry> follow(Geometry after) {
        Map<UUID, Geometry> all = new HashMap<>(THREE);
        SharedEdges.follow(A, get(THREE, A), after, THREE).forEach(moved -> all.put(moved.id(), moved.after()));
        all.put(A, after);
        return all;
    }

    /** Changed features as WKT; empty means deleted. */
    private static boolean wouldBreak(Map<UUID, String> changes) {
        Map<UUID, Geometry> after = new HashMap<>(THREE);
        changes.forEach((id, text) -> after.put(id, grid(text)));
        after.values().removeIf(Geometry::isEmpty);
        return SharedEdges.wouldBreak(THREE, after);
    }

    private static Geometry get(Map<UUID, Geometry> geometries, UUID id) {
        return Objects.requireNonNull(geometries.get(id));
    }
}
