package org.tongtu.geodata;

import java.util.Random;
import org.junit.jupiter.api.Test;
import org.locationtech.jts.algorithm.distance.DiscreteHausdorffDistance;
import org.locationtech.jts.geom.Coordinate;
import org.locationtech.jts.geom.Geometry;

import static org.assertj.core.api.Assertions.assertThat;
import static org.tongtu.geodata.GeometryFixtures.grid;
import static org.tongtu.geodata.GeometryFixtures.star;

class SimplifyTests {

    @Test
    void fromZoomThirteenOnNothingIsLost() {
        Geometry star = star(new Random(1), new Coordinate(111, 37), 0.001, 50);
        assertThat(Simplify.forZoom(star, 13)).isSameAs(star);
    }

    @Test
    void fewerVerticesAreWithinHalfAPixelOfTheOriginal() {
        Geometry star = star(new Random(2), new Coordinate(111, 37), 0.3, 2_000);
        int before = star.getNumPoints();
        for (int zoom = 12; zoom >= 8; zoom--) {
            Geometry simple = Simplify.forZoom(star, zoom);
            assertThat(simple.getNumPoints()).isLessThanOrEqualTo(before);
            assertThat(DiscreteHausdorffDistance.distance(simple, star)).isLessThan(360.0 / 256 / (1 << zoom));
            before = simple.getNumPoints();
        }
        assertThat(before).isLessThan(star.getNumPoints());
    }

    @Test
    void whatIsSmallerThanHalfAPixelVanishesButPointsStay() {
        assertThat(Simplify.forZoom(grid("POLYGON ((1 1, 1.0001 1, 1.0001 1.0001, 1 1))"), 5).isEmpty()).isTrue();
        assertThat(Simplify.forZoom(grid("POINT (1 1)"), 0).isEmpty()).isFalse();
    }
}
