package org.tongtu.exchange;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;
import static org.tongtu.testing.TestAlliance.box;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import java.util.zip.ZipOutputStream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.locationtech.jts.geom.Coordinate;
import org.locationtech.jts.geom.Geometry;
import org.springframework.beans.factory.annotation.Autowired;
import org.tongtu.analysis.Boundaries;
import org.tongtu.analysis.BoundaryFile;
import org.tongtu.exchange.format.Column;
import org.tongtu.exchange.format.FormatFixtures;
import org.tongtu.exchange.format.Row;
import org.tongtu.exchange.format.Table;
import org.tongtu.geodata.Ellipsoid;
import org.tongtu.geodata.GeoJson;
import org.tongtu.geodata.Grid;
import org.tongtu.kernel.Actor;
import org.tongtu.kernel.Refused;
import org.tongtu.kernel.Role;
import org.tongtu.language.Texts;
import org.tongtu.testing.PortalTest;
import org.tongtu.testing.TestAlliance;

/** A site's boundary out of the files planners have: read whatever its format, refused in words where it is none. */
@PortalTest
class BoundaryTablesTests {

    private static final Geometry SITE = box(111.08, 37.02, 111.12, 37.04);
    private static final Geometry LINE = Grid.FACTORY.createLineString(new Coordinate[] {new Coordinate(111.08, 37.02), new Coordinate(111.12, 37.04)});

    @TempDir
    Path folder;

    @Autowired
    Boundaries boundaries;

    @Autowired
    Texts texts;

    private final Actor resident = TestAlliance.actor(Role.RESIDENT);

    private Geometry read(String name, byte[] content, @Nullable Integer crs) {
        return boundaries.read(resident, new BoundaryFile(name, content, crs));
    }

    private static byte[] file(String ending, Charset charset, Geometry... shapes) throws IOException {
        List<Row> rows = Stream.of(shapes).map(shape -> Row.of("", shape, Map.of("name", "拟建厂房用地红线"))).toList();
        var bytes = new ByteArrayOutputStream();
        FormatFixtures.format(ending).write(new Table("site", List.of(Column.text("name")), rows), charset, bytes);
        return bytes.toByteArray();
    }

    private static byte[] without(byte[] zip, String ending) throws IOException {
        var bytes = new ByteArrayOutputStream();
        try (var in = new ZipInputStream(new ByteArrayInputStream(zip)); var out = new ZipOutputStream(bytes)) {
            for (ZipEntry entry = in.getNextEntry(); entry != null; entry = in.getNextEntry()) {
                if (!entry.getName().endsWith(ending)) {
                    out.putNextEntry(new ZipEntry(entry.getName()));
                    in.transferTo(out);
                }
            }
        }
        return bytes.toByteArray();
    }

    private Refused refused(String name, byte[] content) {
        var refused = new ArrayList<Refused>();
        assertThatThrownBy(() -> read(name, content, null)).isInstanceOfSatisfying(Refused.class, refused::add);
        return refused.getFirst();
    }

    private String words(Refused refused) {
        return texts.get(Locale.SIMPLIFIED_CHINESE, refused.messageKey(), refused.arguments());
    }

    @ParameterizedTest
    @CsvSource({"gpkg,UTF-8", "zip,UTF-8", "zip,GBK", "geojson,UTF-8"})
    void everyFileOfTheRoundTripHoldsABoundary(String ending, String charset) throws IOException {
        byte[] content = file(ending, Charset.forName(charset), SITE);
        assertThat(read("用地红线." + ending, content, null).equalsTopo(SITE)).isTrue();
        assertThat(read("用地红线", content, null).equalsTopo(SITE)).as("known by how it begins").isTrue();
    }

    /** Programs differ in what they write round the same shape: systems in their own words, a box, other rings first. */
    @ParameterizedTest
    @ValueSource(strings = {
        "GPKG site.gpkg -t_srs EPSG:4546",
        "GPKG site.gpkg -t_srs EPSG:4525",
        "GPKG site.gpkg -t_srs EPSG:4490 -nlt MULTIPOLYGON",
        "ESRI_Shapefile site.shp -t_srs EPSG:4546 -lco ENCODING=GBK",
        "ESRI_Shapefile site.shp -t_srs EPSG:4326 -lco ENCODING=UTF-8"})
    void whatGdalWroteIsRead(String how) throws IOException, InterruptedException {
        Geometry read = read("site", gdal(how.split(" ")), null);
        assertThat(Ellipsoid.area(read)).isCloseTo(Ellipsoid.area(SITE), within(1.0));
        assertThat(read.symDifference(SITE).getArea()).isLessThan(1e-9);
    }

    private byte[] gdal(String... how) throws IOException, InterruptedException {
        Path source = Files.writeString(folder.resolve("drawn.geojson"),
                "{\"type\":\"Feature\",\"properties\":{\"名称\":\"用地红线\"},\"geometry\":" + GeoJson.write(SITE) + "}");
        Path target = folder.resolve(how[1]);
        var command = new ArrayList<>(List.of("ogr2ogr", "-f", how[0].replace('_', ' '), target.toString(), source.toString(), "-s_srs", "EPSG:4490"));
        Collections.addAll(command, Arrays.copyOfRange(how, 2, how.length));
        try {
            Process gdal = new ProcessBuilder(command).redirectErrorStream(true).redirectOutput(folder.resolve("said").toFile()).start();
            assertThat(gdal.waitFor()).as(() -> command.toString()).isZero();
        } catch (IOException none) {
            Assumptions.abort("Skipped: there is no ogr2ogr here");
        }
        return how[1].endsWith(".shp") ? zipped() : Files.readAllBytes(target);
    }

    private byte[] zipped() throws IOException {
        var bytes = new ByteArrayOutputStream();
        try (var out = new ZipOutputStream(bytes); Stream<Path> parts = Files.list(folder)) {
            for (Path part : parts.filter(it -> it.getFileName().toString().startsWith("site.")).toList()) {
                out.putNextEntry(new ZipEntry("红线/" + part.getFileName()));
                Files.copy(part, out);
            }
        }
        return bytes.toByteArray();
    }

    @Test
    void severalAreasAreOneBoundaryAndNoGroundCountsTwice() throws IOException {
        Geometry both = read("site.zip", file("zip", StandardCharsets.UTF_8, SITE, box(111.1, 37.02, 111.14, 37.04)), null);
        assertThat(both.equalsTopo(box(111.08, 37.02, 111.14, 37.04))).isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {"gpkg", "zip", "geojson"})
    void aLineIsNoBoundary(String ending) throws IOException {
        Refused refused = refused("site." + ending, file(ending, StandardCharsets.UTF_8, LINE));
        assertThat(refused.reason()).isEqualTo("analysis.no-area");
        assertThat(words(refused)).contains("第 1 个图形", "经度 111.080000", "是线", "QGIS");
    }

    @Test
    void aFileThatNamesNoSystemIsReadOnlyWhereItsOwnerDoes() throws IOException {
        byte[] silent = without(file("zip", StandardCharsets.UTF_8, SITE), ".prj");
        assertThat(refused("site.zip", silent).reason()).isEqualTo("exchange.crs-missing");
        assertThat(read("site.zip", silent, 4490).equalsTopo(SITE)).isTrue();
        assertThatThrownBy(() -> read("site.zip", silent, 4546)).as("degrees are no metres").isInstanceOf(Refused.class);
        assertThatThrownBy(() -> read("site.zip", silent, 2379)).hasMessageContaining("geometry.crs");
    }

    @Test
    void aBowTieIsRefusedWithItsPlace() throws IOException {
        Geometry tie = Grid.FACTORY.createPolygon(new Coordinate[] {
            new Coordinate(111, 37), new Coordinate(111.1, 37.1), new Coordinate(111.1, 37), new Coordinate(111, 37.1), new Coordinate(111, 37)});
        Refused refused = refused("site.gpkg", file("gpkg", StandardCharsets.UTF_8, tie));
        assertThat(refused.reason()).isEqualTo("geometry.self-crossing");
        assertThat(words(refused)).contains("经度 111.05", "纬度 37.05");
    }

    @Test
    void aFeatureWithoutAShapeIsNamed() throws IOException, SQLException {
        Path file = Files.write(folder.resolve("site.gpkg"), file("gpkg", StandardCharsets.UTF_8, SITE, SITE));
        try (var connection = DriverManager.getConnection("jdbc:sqlite:" + file); var statement = connection.createStatement()) {
            statement.execute("update site set geom = null where fid = 2");
        }
        Refused refused = refused("site.gpkg", Files.readAllBytes(file));
        assertThat(refused.reason()).isEqualTo("analysis.unusable-part");
        assertThat(words(refused)).contains("site.gpkg", "#2");
    }

    @Test
    void aWholeLayerIsNoSite() throws IOException {
        Geometry[] parcels = Stream.iterate(0, i -> i + 1).limit(1_001).map(i -> box(111 + i * 1e-5, 37, 111 + i * 1e-5 + 5e-6, 37.001)).toArray(Geometry[]::new);
        assertThat(refused("layer.gpkg", file("gpkg", StandardCharsets.UTF_8, parcels)).reason()).isEqualTo("analysis.too-many-parts");
        assertThat(refused("layer.geojson", file("geojson", StandardCharsets.UTF_8, parcels)).reason()).isEqualTo("analysis.too-many-parts");
    }

    @ParameterizedTest
    @CsvSource({"site.dwg,analysis.unknown-file", "site.shp,analysis.unknown-file", "site.gpkg,exchange.gpkg-broken", "site.zip,exchange.zip-broken",
        "site.geojson,geometry.not-geojson"})
    void whatIsNoSuchFileIsRefusedByName(String name, String reason) {
        Refused refused = refused(name, "AC1032 no such thing".getBytes(StandardCharsets.UTF_8));
        assertThat(refused.reason()).isEqualTo(reason);
        assertThat(words(refused)).doesNotContain("{");
    }

    @Test
    void aZipOfOtherThingsIsRefusedByWhatIsMissing() throws IOException {
        byte[] zip = file("zip", StandardCharsets.UTF_8, SITE);
        assertThat(refused("a.zip", without(zip, ".shp")).reason()).isEqualTo("exchange.zip-no-shp");
        assertThat(refused("a.xlsx", without(zip, ".dbf")).reason()).isEqualTo("exchange.zip-no-dbf");
    }
}
