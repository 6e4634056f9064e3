package org.tongtu.geodata;

import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.locationtech.jts.geom.Coordinate;
import org.locationtech.jts.geom.Geometry;

import static org.assertj.core.api.Assertions.assertThat;
import static org.tongtu.geodata.GeometryFixtures.refusal;
import static org.tongtu.geodata.GeometryFixtures.star;
import static org.tongtu.geodata.GeometryFixtures.wkt;

class GeoJsonTests {

    @Test
    void writesPlainDecimalsWithoutExponentOrTrailingZeros() {
        assertThat(GeoJson.write(wkt("POINT (1e-9 -0.1000)"))).isEqualTo("{\"type\":\"Point\",\"coordinates\":[0.000000001,-0.1]}");
        assertThat(GeoJson.write(wkt("POINT (-0.0000000001 180)"))).isEqualTo("{\"type\":\"Point\",\"coordinates\":[0,180]}");
        assertThat(GeoJson.write(wkt("LINESTRING (111.123456789 37, -120.5 -3.25)")))
                .isEqualTo("{\"type\":\"LineString\",\"coordinates\":[[111.123456789,37],[-120.5,-3.25]]}");
    }

    @Test
    void writesShellsCounterClockwiseAndHolesClockwise() {
        assertThat(GeoJson.write(wkt("MULTIPOLYGON (((0 0, 0 4, 4 4, 4 0, 0 0), (1 1, 2 1, 2 2, 1 2, 1 1)))"))).isEqualTo(
                "{\"type\":\"MultiPolygon\",\"coordinates\":[[[[0,0],[4,0],[4,4],[0,4],[0,0]],[[1,1],[1,2],[2,2],[2,1],[1,1]]]]}");
    }

    @Test
    void whatIsWrittenIsReadBackBitForBit() {
        Random random = new Random(7946);
        for (int i = 0; i < 300; i++) {
            Geometry star = Grid.snap(star(random, new Coordinate(120 * random.nextDouble(), 50 * random.nextDouble()), 0.2, 30));
            assertThat(GeoJson.read(GeoJson.write(star)).equalsExact(star)).isTrue();
        }
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
        "POINT (1 2)", "MULTIPOINT ((1 2), (3 4))", "LINESTRING (1 2, 3 4)", "MULTILINESTRING ((1 2, 3 4), (5 6, 7 8))",
        "POLYGON ((0 0, 4 0, 4 4, 0 0), (2 1, 3 2, 3 1, 2 1))", "MULTIPOLYGON (((0 0, 4 0, 4 4, 0 0)), ((5 5, 6 5, 6 6, 5 5)))"})
    void everyTypeMakesTheRoundTrip(String text) {
        assertThat(GeoJson.read(GeoJson.write(wkt(text))).toText()).isEqualTo(Grid.snap(wkt(text)).toText());
    }

    @Test
    void whatWasWrittenHereIsReadBackWithoutCheckingTheSame() {
        Random random = new Random(4490);
        for (int i = 0; i < 300; i++) {
            Geometry star = Grid.snap(star(random, new Coordinate(360 * random.nextDouble() - 180, 160 * random.nextDouble() - 80), 0.2, 30));
            String text = GeoJson.write(star);
            assertThat(GeoJson.readWritten(text).equalsExact(GeoJson.read(text))).isTrue();
        }
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
        "{\"coordinates\":[1.5,2],\"type\":\"Point\"}", "{\"type\":\"Point\",\"coordinates\":[1.5,2,99.9]}",
        "{\"type\":\"Point\",\"coordinates\":[1.5e0,2]}", "{\"type\":\"Point\",\"coordinates\":[1.5,2],\"bbox\":[1]}",
        "{\"type\":\"Point\", \"coordinates\": [1.5, 2]}", "{\"type\":\"Point\",\"coordinates\":[1.50000000000,2]}"})
    void textsOfOtherHandsAreReadWithCareAllTheSame(String text) {
        assertThat(GeoJson.readWritten(text).toText()).isEqualTo("POINT (1.5 2)");
    }

    @Test
    void textsOfOtherHandsAreRefusedAllTheSame() {
        assertThat(refusal(() -> GeoJson.readWritten("{\"type\":\"Polygon\",\"coordinates\":[[[0,0],[1,1]]]}")).reasonKey())
                .isEqualTo("geometry.unclosed");
        assertThat(refusal(() -> GeoJson.readWritten("{\"type\":\"Point\",\"coordinates\":[1")).reasonKey())
                .isEqualTo("geometry.not-geojson");
    }

    @Test
    void readsCoordinatesBeforeTheTypeAndDropsHeights() {
        Geometry point = GeoJson.read("{\"coordinates\":[1.5,2,99.9],\"bbox\":[1,2,1,2],\"type\":\"Point\"}");
        assertThat(point.toText()).isEqualTo("POINT (1.5 2)");
    }

    @Test
    void readRefusesASelfCrossingRingAndNamesThePlace() {
        BrokenGeometry refusal = refusal(() -> GeoJson.read("{\"type\":\"Polygon\",\"coordinates\":[[[0,0],[2,2],[2,0],[0,2],[0,0]]]}"));
        assertThat(refusal.reasonKey()).isEqualTo("geometry.self-crossing");
        assertThat(refusal.place()).contains(new Coordinate(1, 1));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '\'', value = {
        "geometry.unclosed | {\"type\":\"Polygon\",\"coordinates\":[[[0,0],[2,2],[2,0],[0,2]]]}",
        "geometry.sliver | {\"type\":\"Polygon\",\"coordinates\":[[[0,0],[2,2],[0,0]]]}",
        "geometry.sliver | {\"type\":\"LineString\",\"coordinates\":[[1,1],[1,1]]}",
        "geometry.sliver | {\"type\":\"LineString\",\"coordinates\":[[1,1]]}",
        "geometry.outside-world | {\"type\":\"Point\",\"coordinates\":[37500000,4100000]}",
        "geometry.outside-world | {\"type\":\"Point\",\"coordinates\":[37,111]}",
        "geometry.not-finite | {\"type\":\"Point\",\"coordinates\":[1e999,1]}",
        "geometry.empty | {\"type\":\"Polygon\",\"coordinates\":[]}",
        "geometry.empty | {\"type\":\"Polygon\",\"coordinates\":[[]]}",
        "geometry.empty | {\"type\":\"Point\"}",
        "geometry.empty | null",
        "geometry.type | {\"type\":\"GeometryCollection\",\"geometries\":[]}",
        "geometry.type | {}",
        "geometry.not-geojson | {\"type\":\"Polygon\",\"coordinates\":[[0,0],[2,2],[2,0],[0,0]]}",
        "geometry.not-geojson | {\"type\":\"Point\",\"coordinates\":[\"1\",2]}",
        "geometry.not-geojson | {\"type\":\"Point\",\"coordinates\":[1]}",
        "geometry.not-geojson | {\"type\":\"Point\",\"coordinates\":[[[[[[1,2]]]]]]}",
        "geometry.not-geojson | {\"type\":\"Point\",\"coordinates\":[1,2]} trailing",
        "geometry.not-geojson | {\"type\":\"Point\",\"coordinates\":[1,2",
        "geometry.not-geojson | <kml/>",
        "geometry.not-geojson | ''"})
    void readNamesTheReason(String reason, String json) {
        assertThat(refusal(() -> GeoJson.read(json)).reasonKey()).isEqualTo(reason);
    }

    @Test
    void readRefusesTooManyVerticesBeforeItBuildsThem() {
        String json = "{\"type\":\"MultiPoint\",\"coordinates\":[[0,0]" + ",[1,1]".repeat(GeometryCheck.MAX_VERTICES) + "]}";
        assertThat(refusal(() -> GeoJson.read(json)).reasonKey()).isEqualTo("geometry.too-many-vertices");
    }

    @Test
    void readRefusesADeepNest() {
        String json = "{\"x\":" + "[".repeat(5_000) + "]".repeat(5_000) + "}";
        assertThat(refusal(() -> GeoJson.read(json)).reasonKey()).isEqualTo("file.beyond-limits");
    }
}
