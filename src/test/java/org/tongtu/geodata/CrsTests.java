package org.tongtu.geodata;

import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.locationtech.jts.geom.Coordinate;
import org.locationtech.jts.geom.Geometry;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;
import static org.tongtu.geodata.GeometryFixtures.refusal;
import static org.tongtu.geodata.GeometryFixtures.star;

class CrsTests {

    /** Computed apart from the code with Krüger's series (n to the fifth power), and for 3857 by its closed formula. */
    @ParameterizedTest
    @CsvSource({
        "4546, 111.2, 37.05,   517790.68084, 4102078.58867",
        "4525, 111.2, 37.05, 37517790.68084, 4102078.58867",
        "4549, 120.9, 31.1,    585865.66919, 3442409.71723",
        "4528, 120.9, 31.1,  40585865.66919, 3442409.71723",
        "4546, 116.0, 40.0,    927064.12792, 4441523.52643",
        "3857, 120.0, 0.0,  13358338.89519, 0.0",
        "4326, 111.2, 37.05, 111.2, 37.05",
        "4490, 111.2, 37.05, 111.2, 37.05"})
    void agreesWithAnIndependentComputation(int epsg, double lon, double lat, double x, double y) {
        Coordinate projected = Crs.of(epsg).fromDegrees(Grid.FACTORY.createPoint(new Coordinate(lon, lat))).getCoordinate();
        assertThat(projected.x).isCloseTo(x, within(1e-4));
        assertThat(projected.y).isCloseTo(y, within(1e-4));
    }

    @Test
    void everyCodeGivesBackTheGridGeometryItWasGiven() {
        Random random = new Random(3);
        for (int epsg = 4513; epsg <= 4554; epsg++) {
            double meridian = 75 + 3 * ((epsg - 4513) % 21);
            Geometry star = Grid.snap(star(random, new Coordinate(meridian + 1, 37), 0.3, 30));
            Crs crs = Crs.of(epsg);
            Geometry projected = crs.fromDegrees(star);
            assertThat(projected.getSRID()).isEqualTo(epsg);
            assertThat(crs.toDegrees(projected).equalsExact(star)).as("EPSG:" + epsg).isTrue();
        }
    }

    @Test
    void jiaokouLiesIn111AndTheDeltaZoneIn120() {
        assertThat(Crs.centralMeridianFor(111.2)).isEqualTo(111);
        assertThat(Crs.zoneFor(111.2).epsg()).isEqualTo(4546);
        assertThat(Crs.zoneFor(120.9).epsg()).isEqualTo(4549);
        assertThat(Crs.centralMeridianFor(112.51)).isEqualTo(114);
    }

    @Test
    void otherCodesAreUnknown() {
        for (int epsg : new int[] {0, 2437, 4512, 4555, 32650}) {
            assertThat(Crs.find(epsg)).isEmpty();
        }
        assertThat(refusal(() -> Crs.of(2437)).reasonKey()).isEqualTo("geometry.crs");
    }

    @Test
    void metresTakenForDegreesAreRefused() {
        Geometry metres = Grid.FACTORY.createPoint(new Coordinate(517790, 4102078));
        assertThat(refusal(() -> Crs.CGCS2000.toDegrees(metres)).reasonKey()).isEqualTo("geometry.outside-world");
    }
}
