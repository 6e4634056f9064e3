package org.tongtu.exchange.format;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.DriverManager;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import java.util.zip.ZipOutputStream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.locationtech.jts.geom.Envelope;
import org.tongtu.geodata.Crs;
import org.tongtu.geodata.Grid;
import org.tongtu.geodata.Limits;
import org.tongtu.kernel.Refused;

/** Files as they really come, and as somebody might send them who means harm. */
class StrangeFilesTests {

    private static final Charset GBK = Charset.forName("GBK");
    private static final Limits SMALL = new Limits(200_000, 100, 1_000, 32);

    @TempDir
    Path folder;

    @Test
    void chineseTextInGbkIsReadWithoutCpg() throws IOException {
        Map<String, byte[]> files = unzip(shapefile("赤垣县乌岭镇，鑫淼", GBK));
        files.remove("parcels.cpg");
        files.put("parcels.dbf", withLanguage(files.get("parcels.dbf"), 0));
        assertThat(read(zip(files)).rows().getFirst().values()).containsEntry("name", "赤垣县乌岭镇，鑫淼");
    }

    @Test
    void utf8IsReadWithoutCpgToo() throws IOException {
        Map<String, byte[]> files = unzip(shapefile("乌岭镇", StandardCharsets.UTF_8));
        files.remove("parcels.cpg");
        assertThat(read(zip(files)).rows().getFirst().values()).containsEntry("name", "乌岭镇");
    }

    @Test
    void aLongTextIsCutBetweenCharacters() throws IOException {
        String name = "很长的名字".repeat(40);
        String back = read(shapefile(name, GBK)).rows().getFirst().text("name");
        assertThat(name).startsWith(back);
        assertThat(back).hasSize(127);
    }

    @Test
    void withoutPrjTheSenderIsAskedAndNothingIsGuessed() throws IOException {
        Map<String, byte[]> files = unzip(shapefile("a", GBK));
        files.remove("parcels.prj");
        byte[] silent = zip(files);
        assertThatThrownBy(() -> read(silent)).isInstanceOf(Refused.class).hasMessageContaining("crs-missing");
        assertThat(read(silent, Limits.UPLOAD, Crs.of(4490)).rows().getFirst().broken()).isNull();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
        "CGCS2000_3_Degree_GK_CM_111E|D_China_2000|111|500000|4546",
        "CGCS2000_3_Degree_GK_Zone_37|D_China_2000|111|37500000|4525",
        "CGCS2000_3_Degree_GK_Zone_40|D_China_2000|120|40500000|4528"})
    void zonesAreKnownByMeridianAndEasting(String name, String datum, String meridian, String easting, int epsg) {
        assertThat(Projections.read(projected(name, datum, meridian, easting))).get().extracting(Crs::epsg).isEqualTo(epsg);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
        "Xian_1980_3_Degree_GK_CM_111E|D_Xian_1980|111|500000", "Beijing_1954_3_Degree_GK_CM_111E|D_Beijing_1954|111|500000",
        "CGCS2000_GK_Zone_20|D_China_2000|117|20500000", "odd|D_China_2000|112.5|500000", "odd|D_China_2000|1.2.3|x"})
    void otherDatumsAndOddZonesAreNobodysGuess(String name, String datum, String meridian, String easting) {
        assertThat(Projections.read(projected(name, datum, meridian, easting))).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"../parcels.shp", "/etc/parcels.shp", "a/../../parcels.shp", "C:\\parcels.shp"})
    void pathsThatLeadOutOfTheZipAreRefused(String path) throws IOException {
        byte[] evil = zip(Map.of(path, new byte[] {1}));
        assertThatThrownBy(() -> read(evil)).isInstanceOf(Refused.class).hasMessageContaining("zip-path");
    }

    @Test
    void aZipThatUnpacksToMoreThanTheLimitIsLeftUnread() throws IOException {
        byte[] bomb = zip(Map.of("parcels.shp", new byte[5_000_000]));
        assertThat(bomb.length).isLessThan(20_000);
        assertThatThrownBy(() -> read(bomb, SMALL, null)).isInstanceOf(Refused.class).hasMessageContaining("beyond-limits");
    }

    @Test
    void tooManyVerticesRefuseTheFile() throws IOException {
        byte[] many = shapefile("a", GBK);
        var limits = new Limits(200_000, 100, 3, 32);
        assertThatThrownBy(() -> read(many, limits, null)).isInstanceOf(Refused.class).hasMessageContaining("too-many-vertices");
    }

    /** Any byte of any part turned over: an answer in words or a readable table, never a fault of ours. */
    @ParameterizedTest
    @ValueSource(strings = {"shp", "dbf", "gpkg"})
    void damagedFilesAreRefusedInWords(String part) throws IOException {
        Map<String, byte[]> files = unzip(shapefile("乌岭", GBK));
        byte[] whole = part.equals("gpkg") ? geoPackage() : java.util.Objects.requireNonNull(files.get("parcels." + part));
        for (int i = 0; i < whole.length; i += Math.max(1, whole.length / 300)) {
            byte[] damaged = whole.clone();
            damaged[i] ^= (byte) 0xFF;
            tryToRead(part, files, damaged);
            tryToRead(part, files, Arrays.copyOf(whole, i));
        }
    }

    private void tryToRead(String part, Map<String, byte[]> files, byte[] damaged) throws IOException {
        try {
            if (part.equals("gpkg")) {
                assertThat(read(damaged, "gpkg", SMALL, null).rows().size()).isLessThanOrEqualTo(100);
            } else {
                files.put("parcels." + part, damaged);
                assertThat(read(zip(files)).rows().size()).isLessThanOrEqualTo(100);
            }
        } catch (Refused inWords) {
            assertThat(inWords.reason()).isNotBlank();
        }
    }

    @Test
    void aViewInAGeoPackageIsNotRun() throws Exception {
        Path file = Files.write(folder.resolve("view.gpkg"), geoPackage());
        try (var database = DriverManager.getConnection("jdbc:sqlite:" + file); var statement = database.createStatement()) {
            statement.execute("alter table parcels rename to other");
            statement.execute("create view parcels as with recursive n(i) as (select 1 union all select i + 1 from n) select i as fid, null as geom from n");
        }
        assertThatThrownBy(() -> read(Files.readAllBytes(file), "gpkg", Limits.UPLOAD, null)).isInstanceOf(Refused.class)
                .hasMessageContaining("gpkg-broken");
    }

    @ParameterizedTest
    @ValueSource(strings = {"gpkg_spatial_ref_sys", "gpkg_contents", "gpkg_geometry_columns"})
    void aViewInPlaceOfTheFormatsOwnTablesIsNotRun(String name) throws Exception {
        byte[] endless = changed("drop table " + name,
                "create view " + name + " as with recursive n(i) as (select 1 union all select i + 1 from n) select i as srs_id, i as table_name, "
                        + "i as data_type, i as column_name, i as organization, i as organization_coordsys_id, i as definition from n where i < 0");
        assertRefused(endless, "gpkg-broken");
    }

    @Test
    void aGeometryThatWouldHaveToBeComputedIsNotAskedFor() throws Exception {
        byte[] computed = changed("alter table parcels add column made blob generated always as (zeroblob(50000000)) virtual",
                "update gpkg_geometry_columns set column_name = 'made'");
        assertRefused(computed, "gpkg-broken");
    }

    @Test
    void aTriggerOfTheFileIsNoObstacleAndDoesNothing() throws Exception {
        byte[] triggered = changed("create trigger evil after update on parcels begin delete from parcels; end");
        assertThat(read(triggered, "gpkg", SMALL, null).rows()).hasSize(1);
    }

    @Test
    void whatTakesTooLongIsStopped() throws Exception {
        Path file = Files.write(folder.resolve("slow.gpkg"), changed("drop table gpkg_contents", "create table gpkg_contents (table_name, data_type)",
                "insert into gpkg_contents with recursive n(i) as (select 1 union all select i + 1 from n where i < 20000) select 'x', 'other' from n"));
        var reading = new Reading(file, "slow.gpkg", Limits.UPLOAD, null, null);
        assertThatThrownBy(() -> new GeoPackageFormat(java.time.Duration.ZERO).read(reading)).isInstanceOf(Refused.class).hasMessageContaining("too-long");
    }

    @ParameterizedTest
    @CsvSource({"4490, Infinity", "4490, NaN", "4546, Infinity", "4546, NaN"})
    void coordinatesThatAreNoNumbersAreSaidAtTheirRow(int epsg, double odd) throws Exception {
        byte[] content = changed("insert or ignore into gpkg_spatial_ref_sys (srs_name, srs_id, organization, organization_coordsys_id, definition) "
                + "values ('x', " + epsg + ", 'EPSG', " + epsg + ", 'x')", "update gpkg_geometry_columns set srs_id = " + epsg,
                "update parcels set geom = x'" + java.util.HexFormat.of().formatHex(point(odd)) + "'");
        assertThat(read(content, "gpkg", SMALL, null).rows()).singleElement().satisfies(row -> assertThat(row.broken()).isNotNull());
    }

    @Test
    void anAttributeWithoutEndIsReadAsNoNumber() throws Exception {
        byte[] content = changed("alter table parcels add column share real", "update parcels set share = 9e999");
        assertThat(read(content, "gpkg", SMALL, null).rows().getFirst().values()).containsEntry("share", Unreadable.NOT_FINITE);
    }

    @Test
    void bytesInAnAttributeAreNotTakenForNothing() throws Exception {
        byte[] content = changed("alter table parcels add column photo blob", "update parcels set photo = x'ff00'");
        assertThat(read(content, "gpkg", SMALL, null).rows().getFirst().values()).containsEntry("photo", Unreadable.BYTES);
    }

    /** As GDAL, and with it QGIS, writes what is empty. */
    @Test
    void anEmptyNumberOfAnotherProgramIsReadAsStarsAndAnEmptyDateAsNothing() {
        var bytes = ByteBuffer.allocate(32 + 2 * 32 + 1 + 12).order(ByteOrder.LITTLE_ENDIAN);
        bytes.put(4, (byte) 1).putShort(8, (short) 97).putShort(10, (short) 12);
        bytes.put(32, (byte) 'n').put(43, (byte) 'N').put(48, (byte) 3).put(64, (byte) 'd').put(75, (byte) 'D').put(80, (byte) 8);
        bytes.put(96, (byte) 0x0D).put(97, " ***00000000".getBytes(StandardCharsets.US_ASCII));
        var dbf = new DbfReader(bytes.array(), "parcels.dbf", new Tally(SMALL));
        assertThat(dbf.values(0, StandardCharsets.UTF_8, dbf.columns(StandardCharsets.UTF_8)))
                .containsEntry("n", Unreadable.STARS).containsEntry("d", "");
    }

    @Test
    void aValueThatIsStoredOnceAndGivenToEveryRowIsCountedForEach() throws Exception {
        byte[] content = changed(
                "insert into parcels (geom) with recursive n(i) as (select 1 union all select i + 1 from n where i < 200) select geom from parcels, n",
                "alter table parcels add column more text default '" + "x".repeat(900_000) + "'");
        assertThat(content.length).isLessThan(1_100_000);
        assertRefused(content, "too-many-characters");
    }

    @Test
    void aValueLongerThanABookIsRefused() throws Exception {
        assertRefused(changed("alter table parcels add column more text", "update parcels set more = hex(zeroblob(500001))"), "too-long-value");
    }

    @Test
    void manyNarrowColumnsOfAShapefileAreRefusedBeforeTheyAreRead() throws IOException {
        Map<String, byte[]> files = unzip(shapefile("a", GBK));
        var dbf = java.nio.ByteBuffer.allocate(32 + 255 * 32 + 1 + 20_000 * 256).order(java.nio.ByteOrder.LITTLE_ENDIAN);
        dbf.put((byte) 3).putInt(4, 20_000).putShort(8, (short) (32 + 255 * 32 + 1)).putShort(10, (short) 256);
        for (int field = 0; field < 255; field++) {
            dbf.put(32 + 32 * field, ("f" + field).getBytes(StandardCharsets.US_ASCII)).put(32 + 32 * field + 11, (byte) 'C').put(32 + 32 * field + 16, (byte) 1);
        }
        files.put("parcels.dbf", dbf.array());
        assertThatThrownBy(() -> read(zip(files))).isInstanceOf(Refused.class).hasMessageContaining("too-many-cells");
    }

    private static byte[] point(double x) {
        return java.nio.ByteBuffer.allocate(29).order(java.nio.ByteOrder.LITTLE_ENDIAN).put((byte) 'G').put((byte) 'P').put((byte) 0).put((byte) 1)
                .putInt(4490).put((byte) 1).putInt(1).putDouble(x).putDouble(37).array();
    }

    private byte[] changed(String... statements) throws Exception {
        Path file = Files.write(folder.resolve("changed.gpkg"), geoPackage());
        try (var database = DriverManager.getConnection("jdbc:sqlite:" + file); var statement = database.createStatement()) {
            for (String each : statements) {
                statement.execute(each);
            }
        }
        return Files.readAllBytes(file);
    }

    private void assertRefused(byte[] content, String reason) {
        assertThatThrownBy(() -> read(content, "gpkg", Limits.UPLOAD, null)).isInstanceOf(Refused.class).hasMessageContaining(reason);
    }

    private static String projected(String name, String datum, String meridian, String easting) {
        return "PROJCS[\"" + name + "\",GEOGCS[\"GCS\",DATUM[\"" + datum + "\",SPHEROID[\"S\",6378137.0,298.257222101]],PRIMEM[\"Greenwich\",0.0],"
                + "UNIT[\"Degree\",0.0174532925199433]],PROJECTION[\"Gauss_Kruger\"],PARAMETER[\"False_Easting\"," + easting + "],"
                + "PARAMETER[\"False_Northing\",0.0],PARAMETER[\"Central_Meridian\"," + meridian + "],PARAMETER[\"Scale_Factor\",1.0],"
                + "PARAMETER[\"Latitude_Of_Origin\",0.0],UNIT[\"Meter\",1.0]]";
    }

    private static Table table(String name) {
        var shape = Grid.snap(Grid.FACTORY.toGeometry(new Envelope(111, 111.01, 37, 37.01)));
        return new Table("parcels", List.of(Column.text("tt_id"), Column.text("name")), List.of(Row.of("#1", shape, Map.of("tt_id", "x", "name", name))));
    }

    private static byte[] shapefile(String name, Charset charset) throws IOException {
        var out = new ByteArrayOutputStream();
        FormatFixtures.format("zip").write(table(name), charset, out);
        return out.toByteArray();
    }

    private static byte[] geoPackage() throws IOException {
        var out = new ByteArrayOutputStream();
        FormatFixtures.format("gpkg").write(table("乌岭"), StandardCharsets.UTF_8, out);
        return out.toByteArray();
    }

    private static byte[] withLanguage(byte @Nullable [] dbf, int language) {
        byte[] copy = java.util.Objects.requireNonNull(dbf).clone();
        copy[29] = (byte) language;
        return copy;
    }

    private Table read(byte[] content) throws IOException {
        return read(content, Limits.UPLOAD, null);
    }

    private Table read(byte[] content, Limits limits, @Nullable Crs crs) throws IOException {
        return read(content, "zip", limits, crs);
    }

    private Table read(byte[] content, String ending, Limits limits, @Nullable Crs crs) throws IOException {
        Path file = Files.write(folder.resolve("file." + ending), content);
        return FormatFixtures.format(ending).read(new Reading(file, "file", limits, crs, null));
    }

    private static Map<String, byte[]> unzip(byte[] content) throws IOException {
        var files = new LinkedHashMap<String, byte[]>();
        try (var zip = new ZipInputStream(new java.io.ByteArrayInputStream(content))) {
            for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                files.put(entry.getName(), zip.readAllBytes());
            }
        }
        return files;
    }

    private static byte[] zip(Map<String, byte[]> files) throws IOException {
        var out = new ByteArrayOutputStream();
        try (var zip = new ZipOutputStream(out)) {
            for (Map.Entry<String, byte[]> file : files.entrySet()) {
                zip.putNextEntry(new ZipEntry(file.getKey()));
                zip.write(file.getValue());
            }
        }
        return out.toByteArray();
    }
}
