package org.tongtu.geodata;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.locationtech.jts.geom.Coordinate;
import org.tongtu.language.BundleTexts;
import org.tongtu.language.Texts;

/** Whoever drew or uploaded a broken geometry is told what is wrong, where, and how to mend it, in both languages. */
class RefusalTextsTests {

    private static final Pattern REASON = Pattern.compile("\"((?:geometry|file)\\.[a-z-]+)\"");

    private final Texts texts = BundleTexts.load();

    @Test
    void everyReasonInTheCodeHasItsText() throws IOException {
        assertThat(reasons()).hasSizeGreaterThan(15).allSatisfy(reason -> {
            assertThat(texts.get(Texts.CHINESE, "refused." + reason, 1, 2)).isNotBlank();
            assertThat(texts.get(Texts.ENGLISH, "refused." + reason, 1, 2)).isNotBlank();
        });
    }

    @Test
    void aPlaceIsNamedInDegrees() {
        var refused = BrokenGeometry.at("geometry.self-crossing", new Coordinate(111.25, 37.5));
        assertThat(english(refused)).contains("longitude 111.250000, latitude 37.500000");
    }

    @Test
    void aLineIsNamedOnlyWhereItIsKnown() {
        assertThat(english(new BrokenGeometry("geometry.not-geojson", 1234))).startsWith("From line 1234 on");
        assertThat(english(new BrokenGeometry("geometry.not-geojson", 0))).startsWith("This is not proper GeoJSON. Export");
        assertThat(texts.refusal(Locale.CHINESE, new BrokenGeometry("geometry.not-geojson", 7))).startsWith("第 7 行");
    }

    @Test
    void aCoordinateSystemIsNamedByItsCode() {
        assertThat(english(new BrokenGeometry("geometry.crs", "EPSG:2437"))).contains("EPSG:2437");
    }

    private String english(BrokenGeometry refused) {
        return texts.refusal(Texts.ENGLISH, refused);
    }

    private static SortedSet<String> reasons() throws IOException {
        var found = new TreeSet<String>();
        try (Stream<Path> files = Files.list(Path.of("src/main/java/org/tongtu/geodata"))) {
            for (Path file : files.toList()) {
                REASON.matcher(Files.readString(file)).results().forEach(match -> found.add(match.group(1)));
            }
        }
        return found;
    }
}
