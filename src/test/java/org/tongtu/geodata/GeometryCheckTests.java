package org.tongtu.geodata;

import java.util.Arrays;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.locationtech.jts.geom.Coordinate;

import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThat;
import static org.tongtu.geodata.GeometryFixtures.refusal;
import static org.tongtu.geodata.GeometryFixtures.wkt;

class GeometryCheckTests {

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
        "POINT | MULTIPOINT ((1 2), (3 4))", "LINE | MULTILINESTRING ((1 2, 3 4), (5 6, 7 8))",
        "LINE | LINESTRING (0 0, 2 2, 2 0, 0 2)",
        "POLYGON | POLYGON ((0 0, 4 0, 4 4, 0 0))", "POLYGON | MULTIPOLYGON (((0 0, 4 0, 4 4, 0 0)), ((5 5, 6 5, 6 6, 5 5)))"})
    void acceptsOneOrSeveralParts(GeometryKind kind, String text) {
        assertThatCode(() -> GeometryCheck.requireSound(wkt(text), kind)).doesNotThrowAnyException();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
        "geometry.empty | POLYGON | POLYGON EMPTY",
        "geometry.type | POLYGON | LINESTRING (0 0, 1 1)",
        "geometry.type | LINE | POINT (0 0)",
        "geometry.type | POINT | GEOMETRYCOLLECTION (POINT (1 1))",
        "geometry.outside-world | POINT | POINT (181 0)",
        "geometry.outside-world | POINT | POINT (0 -90.5)",
        "geometry.self-crossing | POLYGON | POLYGON ((0 0, 2 2, 2 0, 0 2, 0 0))",
        "geometry.self-crossing | POLYGON | MULTIPOLYGON (((0 0, 2 0, 2 2, 0 2, 0 0)), ((1 1, 3 1, 3 3, 1 3, 1 1)))",
        "geometry.parts-overlap | POLYGON | MULTIPOLYGON (((0 0, 9 0, 9 9, 0 9, 0 0)), ((1 1, 3 1, 3 3, 1 3, 1 1)))",
        "geometry.hole-outside | POLYGON | POLYGON ((0 0, 2 0, 2 2, 0 2, 0 0), (5 5, 6 5, 6 6, 5 5))",
        "geometry.holes-overlap | POLYGON | POLYGON ((0 0, 9 0, 9 9, 0 9, 0 0), (1 1, 7 1, 7 7, 1 7, 1 1), (2 2, 3 2, 3 3, 2 2))",
        "geometry.disconnected | POLYGON | POLYGON ((0 0, 4 0, 4 4, 0 4, 0 0), (2 0, 3 2, 2 4, 1 2, 2 0))",
        "geometry.sliver | POLYGON | POLYGON ((0 0, 0.0000005 0, 0.0000005 0.0000005, 0 0))",
        "geometry.sliver | LINE | LINESTRING (0 0, 0.00000005 0)"})
    void namesTheReason(String reason, GeometryKind kind, String text) {
        assertThat(refusal(() -> GeometryCheck.requireSound(wkt(text), kind)).reasonKey()).isEqualTo(reason);
    }

    @Test
    void refusesMoreVerticesThanAnybodyNeeds() {
        Coordinate[] path = new Coordinate[GeometryCheck.MAX_VERTICES + 1];
        Arrays.setAll(path, i -> new Coordinate(i * 1e-4, 0));
        assertThat(refusal(() -> GeometryCheck.requireSound(Grid.FACTORY.createLineString(path), GeometryKind.LINE)).reasonKey())
                .isEqualTo("geometry.too-many-vertices");
    }

    @Test
    void aSliverHiddenAmongLargePartsIsFound() {
        BrokenGeometry refusal = refusal(() -> GeometryCheck.requireSound(
                wkt("MULTIPOLYGON (((0 0, 4 0, 4 4, 0 0)), ((5 5, 5.0000005 5, 5.0000005 5.0000005, 5 5)))"), GeometryKind.POLYGON));
        assertThat(refusal.reasonKey()).isEqualTo("geometry.sliver");
        assertThat(refusal.place()).contains(new Coordinate(5, 5));
    }
}
