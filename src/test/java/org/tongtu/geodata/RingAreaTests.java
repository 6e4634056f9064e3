package org.tongtu.geodata;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;
import static org.quicktheories.QuickTheory.qt;
import static org.quicktheories.generators.SourceDSL.longs;

import java.util.Random;
import org.junit.jupiter.api.Test;
import org.locationtech.jts.geom.Coordinate;

class RingAreaTests {

    /** What the rounding of Karney's series leaves of an area, in square metres. */
    private static final double ROUNDING = 3e-4;

    @Test
    void shortEdgesGiveWhatKarneysSeriesGive() {
        qt().forAll(longs().all()).checkAssert(seed -> {
            Coordinate[] ring = star(new Random(seed), RingArea.SHORT / 2.2);
            assertThat(RingArea.isFor(ring)).isTrue();
            assertThat(RingArea.of(ring)).isCloseTo(Ellipsoid.karneysArea(ring), within(2 * ROUNDING));
        });
    }

    @Test
    void aParcelToo() {
        qt().forAll(longs().all()).checkAssert(seed -> {
            Coordinate[] ring = star(new Random(seed), 5e-4);
            assertThat(RingArea.of(ring)).isCloseTo(Ellipsoid.karneysArea(ring), within(ROUNDING));
        });
    }

    /** Reckoned with 40 digits; of the triangle each edge in 64 pieces, cut along the geodesic. */
    @Test
    void knownAreas() {
        assertThat(RingArea.of(ring(117.0001, 31.0002, 117.00071, 31.00022, 117.00069, 31.00074, 117.00042, 31.00069, 117.00012, 31.00071)))
                .isCloseTo(3_109.299_304_616, within(1e-6));
        assertThat(RingArea.of(ring(111, 37, 111.0098, 37.003, 111.004, 37.0095))).isCloseTo(400_550.218_313_6, within(1e-5));
    }

    @Test
    void aLongRoundOfShortEdgesToo() {
        Coordinate[] circle = new Coordinate[1_001];
        for (int i = 0; i < 1_000; i++) {
            circle[i] = new Coordinate(111 + Math.cos(i * Math.PI / 500), 37 + Math.sin(i * Math.PI / 500));
        }
        circle[1_000] = circle[0];
        assertThat(RingArea.isFor(circle)).isTrue();
        assertThat(RingArea.of(circle)).isCloseTo(Ellipsoid.karneysArea(circle), within(0.01));
    }

    @Test
    void longEdgesAndPolesAreLeftToTheSeries() {
        assertThat(RingArea.isFor(star(new Random(1), RingArea.SHORT * 4))).isFalse();
        Coordinate[] polar = {new Coordinate(0, 89.999), new Coordinate(0.005, 89.999), new Coordinate(0, 90), new Coordinate(0, 89.999)};
        assertThat(RingArea.isFor(polar)).isFalse();
    }

    private static Coordinate[] ring(double... places) {
        Coordinate[] ring = new Coordinate[places.length / 2 + 1];
        for (int i = 0; i < places.length; i += 2) {
            ring[i / 2] = new Coordinate(places[i], places[i + 1]);
        }
        ring[ring.length - 1] = ring[0];
        return ring;
    }

    /** Around a place between 60° south and 60° north, with so many degrees to its corners at most. */
    private static Coordinate[] star(Random random, double reach) {
        int corners = 3 + random.nextInt(40);
        double x = -180 + 360 * random.nextDouble();
        double y = -60 + 120 * random.nextDouble();
        Coordinate[] ring = new Coordinate[corners + 1];
        for (int i = 0; i < corners; i++) {
            double angle = 2 * Math.PI * i / corners;
            double far = reach * (0.2 + 0.8 * random.nextDouble());
            ring[i] = new Coordinate(x + far * Math.cos(angle), y + far * Math.sin(angle));
        }
        ring[corners] = ring[0];
        return ring;
    }
}
