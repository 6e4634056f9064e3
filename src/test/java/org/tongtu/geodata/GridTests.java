package org.tongtu.geodata;

import java.math.BigDecimal;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.locationtech.jts.algorithm.Orientation;
import org.locationtech.jts.geom.Coordinate;
import org.locationtech.jts.geom.Geometry;
import org.locationtech.jts.geom.Polygon;

import static org.assertj.core.api.Assertions.assertThat;
import static org.tongtu.geodata.GeometryFixtures.refusal;
import static org.tongtu.geodata.GeometryFixtures.star;
import static org.tongtu.geodata.GeometryFixtures.wkt;

class GridTests {

    @Test
    void everyGridValueIsTheDoubleNearestToItsDecimal() {
        Random random = new Random(4490);
        for (int i = 0; i < 100_000; i++) {
            long units = random.nextLong(-180_000_000_000L, 180_000_000_000L);
            double degrees = Grid.fromGrid(units);
            assertThat(degrees).isEqualTo(Double.parseDouble(BigDecimal.valueOf(units, 9).toPlainString()));
            assertThat(Grid.toGrid(degrees)).isEqualTo(units);
        }
    }

    @Test
    void valuesThatDifferByLessThanHalfAUnitBecomeBitEqual() {
        assertThat(Grid.snap(new Coordinate(111.1234567894, 37.0000000001)))
                .isEqualTo(Grid.snap(new Coordinate(111.12345678899999, 36.9999999999)));
    }

    @Test
    void snappingTwiceChangesNothing() {
        Random random = new Random(1);
        for (int i = 0; i < 200; i++) {
            Geometry once = Grid.snap(star(random, new Coordinate(111, 37), 0.3, 40));
            assertThat(Grid.snap(once).equalsExact(once)).isTrue();
        }
    }

    @Test
    void snappingRemovesRepeatedPointsAndHeights() {
        Geometry line = Grid.snap(wkt("LINESTRING Z (1 1 5, 1.0000000001 1 5, 2 2 5)"));
        assertThat(line.getNumPoints()).isEqualTo(2);
        assertThat(line.getCoordinate().getZ()).isNaN();
        assertThat(line.getSRID()).isEqualTo(4490);
    }

    @Test
    void shellsRunCounterClockwiseAndHolesClockwise() {
        Polygon polygon = (Polygon) Grid.snap(wkt("POLYGON ((0 0, 0 4, 4 4, 4 0, 0 0), (1 1, 2 1, 2 2, 1 2, 1 1))"));
        assertThat(Orientation.isCCW(polygon.getExteriorRing().getCoordinateSequence())).isTrue();
        assertThat(Orientation.isCCW(polygon.getInteriorRingN(0).getCoordinateSequence())).isFalse();
    }

    @Test
    void aHoleSmallerThanTheGridDisappears() {
        Polygon polygon = (Polygon) Grid.snap(wkt("POLYGON ((0 0, 4 0, 4 4, 0 4, 0 0), (1 1, 1 1.0000000002, 1.0000000002 1, 1 1))"));
        assertThat(polygon.getNumInteriorRing()).isZero();
    }

    @Test
    void aPolygonSmallerThanTheGridIsRefusedWithItsPlace() {
        BrokenGeometry refusal = refusal(() -> Grid.snap(wkt("POLYGON ((1 1, 1.0000000002 1, 1 1.0000000002, 1 1))")));
        assertThat(refusal.reasonKey()).isEqualTo("geometry.sliver");
        assertThat(refusal.place()).contains(new Coordinate(1, 1));
    }

    @Test
    void aPolygonThatTheGridCutsInTwoIsRefused() {
        Geometry spike = wkt("POLYGON ((0 0, 1 0, 1 1, 0.5 0.0000000004, 0 1, 0 0))");
        assertThat(spike.isValid()).isTrue();
        BrokenGeometry refusal = refusal(() -> Grid.snap(spike));
        assertThat(refusal.reasonKey()).isEqualTo("geometry.sliver");
    }

    @Test
    void notANumberIsRefused() {
        assertThat(refusal(() -> Grid.toGrid(Double.NaN)).reasonKey()).isEqualTo("geometry.not-finite");
        assertThat(refusal(() -> Grid.toGrid(Double.NEGATIVE_INFINITY)).reasonKey()).isEqualTo("geometry.not-finite");
    }
}
