package org.tongtu.jurisdiction;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.locationtech.jts.geom.Coordinate;
import org.locationtech.jts.geom.Envelope;
import org.locationtech.jts.geom.Geometry;
import org.tongtu.geodata.Ellipsoid;
import org.tongtu.geodata.GeoJsonFeatures;
import org.tongtu.geodata.Grid;
import org.tongtu.geodata.Limits;
import org.tongtu.kernel.JurisdictionCode;

/** Eleven real municipalities with exclaves: whatever is drawn, the definition must hold. */
class LiechtensteinTerritoryTests {

    private static final Path FILE = Path.of("../shared/data/regions/liechtenstein/jurisdictions.geojson");
    private static final int DRAWN = 400;

    private static List<JurisdictionDetails> members = List.of();
    private static TerritoryIndex index = new TerritoryIndex(List.of());

    @BeforeAll
    static void read() throws IOException {
        assumeTrue(Files.exists(FILE), "skipped: the data folder ../shared/data is not here");
        try (InputStream in = Files.newInputStream(FILE)) {
            members = GeoJsonFeatures.readAll(in, Limits.UPLOAD).stream()
                    .map(feature -> TerritoryIndexTests.member(
                            JurisdictionCode.of(String.valueOf(feature.properties().get("code"))), feature.geometry()))
                    .toList();
        }
        index = new TerritoryIndex(members);
    }

    @Test
    void whatIsDrawnAffectsThoseItMeetsByMoreThanOneSquareMetreOrThatHoldItWhole() {
        var random = new Random(20260726);
        for (int i = 0; i < DRAWN; i++) {
            Geometry drawn = box(random);
            Set<JurisdictionCode> expected = members.stream()
                    .filter(member -> member.boundary().covers(drawn)
                            || Ellipsoid.area(member.boundary().intersection(drawn)) > 1)
                    .map(JurisdictionDetails::code)
                    .collect(Collectors.toSet());
            assertThat(index.affectedBy(drawn)).as(drawn.toText()).isEqualTo(expected);
        }
    }

    @Test
    void everyPlaceInTheTerritoryBelongsToAMember() {
        var random = new Random(11);
        for (int i = 0; i < DRAWN; i++) {
            Coordinate place = place(random);
            boolean inside = index.union().covers(Grid.FACTORY.createPoint(place));
            assertThat(index.at(place).isPresent()).as("%s", place).isEqualTo(inside);
        }
    }

    @Test
    void aMunicipalityAffectsItselfAndNoNeighbour() {
        for (JurisdictionDetails each : members) {
            assertThat(index.affectedBy(each.boundary())).containsExactly(each.code());
        }
    }

    private static Geometry box(Random random) {
        Coordinate corner = place(random);
        double size = Math.pow(10, -6 + 5 * random.nextDouble());
        return Grid.snap(Grid.FACTORY.toGeometry(
                new Envelope(corner.x, corner.x + size, corner.y, corner.y + size * (0.2 + random.nextDouble()))));
    }

    private static Coordinate place(Random random) {
        Envelope all = index.union().getEnvelopeInternal();
        return Grid.snap(new Coordinate(
                all.getMinX() + random.nextDouble() * all.getWidth(), all.getMinY() + random.nextDouble() * all.getHeight()));
    }
}
