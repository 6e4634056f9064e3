package org.tongtu.geodata;

import org.junit.jupiter.api.Test;
import org.locationtech.jts.geom.Coordinate;
import org.locationtech.jts.geom.Geometry;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;
import static org.assertj.core.data.Percentage.withPercentage;
import static org.tongtu.geodata.GeometryFixtures.grid;
import static org.tongtu.geodata.GeometryFixtures.wkt;

class EllipsoidTests {

    /** Surface of the GRS 80 ellipsoid, 510 065 621.7 km² (Moritz 2000, Geodetic Reference System 1980), an eighth of it. */
    @Test
    void anOctantIsAnEighthOfTheEarth() {
        assertThat(Ellipsoid.area(wkt("POLYGON ((0 0, 90 0, 0 90, 0 0))"))).isCloseTo(510_065_621.7e6 / 8, within(0.1e6));
    }

    /** Meridian quadrant of GRS 80, 10 001 965.7293 m (Moritz 2000). */
    @Test
    void fromEquatorToPoleIsTheMeridianQuadrant() {
        assertThat(Ellipsoid.distance(new Coordinate(111, 0), new Coordinate(111, 90))).isCloseTo(10_001_965.7293, within(1e-3));
    }

    @Test
    void holesAreSubtractedAndPartsAdded() {
        double whole = Ellipsoid.area(wkt("POLYGON ((111 37, 112 37, 112 38, 111 38, 111 37))"));
        double hole = Ellipsoid.area(wkt("POLYGON ((111.2 37.2, 111.4 37.2, 111.4 37.4, 111.2 37.4, 111.2 37.2))"));
        Geometry both = wkt("MULTIPOLYGON (((111 37, 112 37, 112 38, 111 38, 111 37), (111.2 37.2, 111.4 37.2, 111.4 37.4, 111.2 37.4, "
                + "111.2 37.2)), ((111.2 37.2, 111.2 37.4, 111.4 37.4, 111.4 37.2, 111.2 37.2)))");
        assertThat(Ellipsoid.area(both)).isCloseTo(whole, within(0.01));
        assertThat(Ellipsoid.area(both.getGeometryN(0))).isCloseTo(whole - hole, within(0.01));
    }

    @Test
    void aRoughAreaIsWithinAPercent() {
        for (String polygon : java.util.List.of("POLYGON ((111 37, 111.5 37, 111.3 37.5, 111 37.2, 111 37))",
                "POLYGON ((9.5 47.1, 9.6 47.1, 9.6 47.11, 9.5 47.11, 9.5 47.1))", "POLYGON ((120 0, 120.001 0, 120.001 0.001, 120 0))",
                "POLYGON ((111 65, 111.1 65, 111.1 65.2, 111 65.2, 111 65), (111.02 65.05, 111.05 65.05, 111.05 65.1, 111.02 65.05))")) {
            assertThat(Ellipsoid.roughArea(wkt(polygon))).isCloseTo(Ellipsoid.area(wkt(polygon)), withPercentage(1));
        }
    }

    @Test
    void linesAndPointsHaveNoAreaAndPointsNoLength() {
        assertThat(Ellipsoid.area(wkt("LINESTRING (0 0, 1 1, 2 0, 0 0)"))).isZero();
        assertThat(Ellipsoid.length(wkt("MULTIPOINT ((0 0), (1 1))"))).isZero();
        assertThat(Ellipsoid.area(wkt("POLYGON EMPTY"))).isZero();
    }

    @Test
    void theLengthOfAPolygonIsItsPerimeterWithHoles() {
        assertThat(Ellipsoid.length(wkt("MULTILINESTRING ((0 0, 1 0), (5 0, 6 0))"))).isCloseTo(2 * 111_319.4908, within(1e-3));
        double shell = Ellipsoid.length(wkt("LINESTRING (0 0, 4 0, 4 4, 0 0)"));
        double hole = Ellipsoid.length(wkt("LINESTRING (2 1, 3 2, 3 1, 2 1)"));
        assertThat(Ellipsoid.length(wkt("POLYGON ((0 0, 4 0, 4 4, 0 0), (2 1, 3 2, 3 1, 2 1))"))).isCloseTo(shell + hole, within(1e-6));
    }

    @Test
    void aBufferReachesAsFarAsItSays() {
        Geometry point = grid("POINT (111.2 37.05)");
        Geometry kilometre = Ellipsoid.buffer(point, 1_000);
        assertThat(Ellipsoid.area(kilometre)).isCloseTo(Math.PI * 1e6, withPercentage(0.2));
        for (Coordinate c : kilometre.getCoordinates()) {
            assertThat(Ellipsoid.distance(point.getCoordinate(), c)).isCloseTo(1_000, within(0.01));
        }
        assertThat(Grid.snap(kilometre).equalsExact(kilometre)).isTrue();
    }

    @Test
    void shrinkingByMoreThanTheWidthLeavesNothing() {
        assertThat(Ellipsoid.buffer(grid("POLYGON ((111 37, 111.001 37, 111.001 37.001, 111 37))"), -500).isEmpty()).isTrue();
    }
}
