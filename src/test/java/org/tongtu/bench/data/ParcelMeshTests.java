package org.tongtu.bench.data;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.locationtech.jts.geom.Coordinate;
import org.locationtech.jts.geom.GeometryFactory;
import org.locationtech.jts.geom.Polygon;

/** The land that maps are measured on is sound, the same every time, and as intricate as real land. */
class ParcelMeshTests {

    private static final GeometryFactory SHAPES = new GeometryFactory();

    @Test
    void everyParcelIsASoundShape() {
        for (int i = 0; i < 2_000; i++) {
            assertThat(parcel(i % ParcelMesh.SIDE, i / 7 % ParcelMesh.SIDE).isValid()).isTrue();
        }
    }

    @Test
    void neighboursShareTheirBorderVertexForVertex() {
        Set<Coordinate> north = new HashSet<>(Arrays.asList(parcel(12, 31).getCoordinates()));
        assertThat(ParcelMesh.northBorder(12, 30)).allSatisfy(place ->
                assertThat(north).contains(new Coordinate(place.x(), place.y())));
        assertThat(parcel(12, 30).overlaps(parcel(12, 31))).isFalse();
    }

    @Test
    void theSameParcelComesAgain() {
        assertThat(ParcelMesh.ring(319, 319)).isEqualTo(ParcelMesh.ring(319, 319));
        assertThat(ParcelMesh.id(3, 12)).isEqualTo(ParcelMesh.id(3, 12)).isNotEqualTo(ParcelMesh.id(31, 2));
    }

    @Test
    void halfOfTheParcelsHaveAtLeastTwentyVertices() {
        List<Integer> sizes = Stream.iterate(0, i -> i < 1_001, i -> i + 1)
                .map(i -> ParcelMesh.ring(i % ParcelMesh.SIDE, i / 3 % ParcelMesh.SIDE).size())
                .sorted()
                .toList();
        assertThat(sizes.get(500)).isBetween(20, 30);
        assertThat(sizes.getLast()).isGreaterThan(50);
    }

    private static Polygon parcel(int column, int row) {
        return SHAPES.createPolygon(ParcelMesh.ring(column, row).stream()
                .map(place -> new Coordinate(place.x(), place.y()))
                .toArray(Coordinate[]::new));
    }
}
