package org.tongtu.geodata;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import java.util.Random;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.locationtech.jts.geom.Coordinate;
import org.locationtech.jts.geom.Geometry;

import static org.assertj.core.api.Assertions.assertThat;
import static org.quicktheories.QuickTheory.qt;
import static org.quicktheories.generators.SourceDSL.longs;
import static org.tongtu.geodata.GeometryFixtures.grid;

class NoderTests {

    private static final UUID A = new UUID(0, 1);
    private static final UUID B = new UUID(0, 2);
    private static final UUID C = new UUID(0, 3);

    @Test
    void aCornerOnANeighboursEdgeBecomesItsVertex() {
        Map<UUID, Geometry> noded = Noder.node(Map.of(A, grid("POLYGON ((0 0, 2 0, 2 2, 0 2, 0 0))"),
                B, grid("POLYGON ((2 1, 4 1, 4 2, 2 2, 2 1))"), C, grid("POLYGON ((2 0, 4 0, 4 1, 2 1, 2 0))")));
        assertThat(noded.get(A)).isEqualTo(grid("POLYGON ((0 0, 2 0, 2 1, 2 2, 0 2, 0 0))"));
        assertThat(noded.get(B)).isEqualTo(grid("POLYGON ((2 1, 4 1, 4 2, 2 2, 2 1))"));
    }

    @Test
    void severalVerticesComeInTheOrderOfTheEdge() {
        Map<UUID, Geometry> noded = Noder.node(Map.of(A, grid("POLYGON ((0 0, 3 0, 0 3, 0 0))"),
                B, grid("POLYGON ((3 0, 4 4, 1 2, 2 1, 3 0))")));
        assertThat(noded.get(A)).isEqualTo(grid("POLYGON ((0 0, 3 0, 2 1, 1 2, 0 3, 0 0))"));
    }

    @Test
    void aVertexFurtherThanAGridUnitIsNotAttracted() {
        Geometry square = grid("POLYGON ((0 0, 2 0, 2 2, 0 2, 0 0))");
        Map<UUID, Geometry> near = Noder.node(Map.of(A, square, B, grid("POLYGON ((2.000000001 1, 4 0, 4 2, 2.000000001 1))")));
        assertThat(Objects.requireNonNull(near.get(A)).getNumPoints()).isEqualTo(6);
        Map<UUID, Geometry> far = Noder.node(Map.of(A, square, B, grid("POLYGON ((2.000000002 1, 4 0, 4 2, 2.000000002 1))")));
        assertThat(far.get(A)).isSameAs(square);
    }

    @Test
    void verticesAddedOnOneSideOnlyAreSharedAfterwards() {
        qt().withFixedSeed(20_260_301).withExamples(300).withShrinkCycles(0).forAll(longs().all()).checkAssert(seed -> {
            Random random = new Random(seed);
            Map<UUID, Geometry> districts = Coverage.lattice(random, 3);
            Map<UUID, Geometry> torn = new LinkedHashMap<>(districts);
            torn.replaceAll((id, district) -> withVerticesOnItsEdges(district, random));
            assertThat(Coverage.isSound(torn)).isFalse();
            Map<UUID, Geometry> noded = Noder.node(torn);
            assertThat(Coverage.isSound(noded)).isTrue();
            assertThat(Noder.node(noded)).isEqualTo(noded);
            noded.forEach((id, district) -> assertThat(district.symDifference(districts.get(id)).getArea()).isLessThan(2e-9));
        });
    }

    /** Points on the straight edges, put on the grid, so mostly a fraction of a unit beside them. */
    private static Geometry withVerticesOnItsEdges(Geometry district, Random random) {
        return new PathMap(path -> {
            Coordinate[] more = new Coordinate[2 * path.length - 1];
            for (int i = 0; i < path.length - 1; i++) {
                double t = 0.1 + 0.8 * random.nextDouble();
                more[2 * i] = path[i];
                more[2 * i + 1] = Grid.snap(new Coordinate(path[i].x + t * (path[i + 1].x - path[i].x), path[i].y + t * (path[i + 1].y - path[i].y)));
            }
            more[2 * path.length - 2] = path[path.length - 1];
            return more;
        }, Grid.FACTORY).apply(district);
    }
}
