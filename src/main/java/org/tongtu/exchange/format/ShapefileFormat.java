package org.tongtu.exchange.format;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.tongtu.geodata.BrokenGeometry;
import org.tongtu.geodata.Crs;
import org.tongtu.kernel.Refused;

/**
 * Shapefiles in a zip, with .prj and .cpg. A layer of points, lines and areas becomes one shapefile each; a zip that comes
 * back may hold several too. {@code NAME.fields.csv} says which short column is which attribute.
 */
@Component
class ShapefileFormat implements LayerFormat {

    private static final List<String> DIMENSIONS = List.of("point", "line", "polygon");
    private static final Set<String> NEEDED = Set.of("shp", "dbf", "prj", "cpg");

    /** What the shapefiles of a zip have together. */
    private record Found(List<Row> rows, Set<Integer> systems) {}

    @Override
    public int order() {
        return 20;
    }

    @Override
    public String ending() {
        return "zip";
    }

    @Override
    public String mediaType() {
        return "application/zip";
    }

    @Override
    public boolean hasCharsets() {
        return true;
    }

    @Override
    public void write(Table table, Charset charset, OutputStream out) throws IOException {
        var zip = new ZipOutputStream(out, StandardCharsets.UTF_8);
        Map<Integer, List<Row>> dimensions = table.rows().stream().filter(row -> row.geometry() != null).collect(Collectors.groupingBy(
                row -> Objects.requireNonNull(row.geometry()).getDimension(), TreeMap::new, Collectors.toList()));
        Map<String, String> names = ShortNames.of(table.columns().stream().map(Column::name).toList());
        for (Map.Entry<Integer, List<Row>> each : dimensions.entrySet()) {
            String name = dimensions.size() == 1 ? table.name() : table.name() + "_" + DIMENSIONS.get(each.getKey());
            ShpWriter.Files shapes = ShpWriter.write(each.getValue());
            put(zip, name + ".shp", shapes.shp());
            put(zip, name + ".shx", shapes.shx());
            put(zip, name + ".dbf", new DbfWriter(charset).write(table.columns(), names, each.getValue()));
            put(zip, name + ".prj", Projections.CGCS2000_ESRI.getBytes(StandardCharsets.US_ASCII));
            put(zip, name + ".cpg", (charset.equals(StandardCharsets.UTF_8) ? "UTF-8" : "GBK").getBytes(StandardCharsets.US_ASCII));
        }
        String fields = names.entrySet().stream().map(it -> it.getValue() + "," + it.getKey() + "\r\n").collect(Collectors.joining());
        put(zip, table.name() + ".fields.csv", ("field,attribute\r\n" + fields).getBytes(StandardCharsets.UTF_8));
        zip.finish();
    }

    private static void put(ZipOutputStream zip, String name, byte[] content) throws IOException {
        zip.putNextEntry(new ZipEntry(name));
        zip.write(content);
        zip.closeEntry();
    }

    @Override
    public Table read(Reading reading) throws IOException {
        Map<String, byte[]> files = ZippedFiles.read(reading, NEEDED, Charsets.GB18030);
        var tally = new Tally(reading.limits());
        var found = new Found(new ArrayList<>(), new LinkedHashSet<>());
        Map<String, Column> columns = new LinkedHashMap<>();
        List<String> shapes = files.keySet().stream().filter(name -> name.endsWith(".shp")).sorted().toList();
        for (String shape : shapes) {
            read(shape, files, reading, tally, found).forEach(column -> columns.putIfAbsent(column.name(), column));
        }
        if (shapes.isEmpty()) {
            throw new Refused(Refused.Kind.INVALID, "exchange.zip-no-shp", reading.name());
        }
        return new Table(shapes.getFirst().replaceAll("\\.shp$", ""), List.copyOf(columns.values()), found.rows(), true, found.systems());
    }

    private static List<Column> read(String shape, Map<String, byte[]> files, Reading reading, Tally tally, Found found) {
        String name = shape.substring(0, shape.length() - ".shp".length());
        byte[] attributes = files.get(name + ".dbf");
        if (attributes == null) {
            throw new Refused(Refused.Kind.INVALID, "exchange.zip-no-dbf", reading.name(), name);
        }
        var dbf = new DbfReader(attributes, name + ".dbf", tally);
        Charset charset = charset(files.get(name + ".cpg"), dbf, reading, name);
        List<Column> columns = dbf.columns(charset);
        Crs crs = crs(files.get(name + ".prj"), reading);
        found.systems().add(crs.epsg());
        var shp = new ShpReader(Objects.requireNonNull(files.get(shape)), shape, crs, tally);
        int record = 0;
        for (; shp.hasNext() && record < dbf.records(); record++) {
            row(name + " #" + (record + 1), shp, dbf.values(record, charset, columns), dbf.isDeleted(record), found.rows());
        }
        if (shp.hasNext() || record < dbf.records()) {
            throw new Refused(Refused.Kind.INVALID, "exchange.shp-dbf-differ", name);
        }
        requireDifferent(columns, name);
        return columns;
    }

    private static void row(String name, ShpReader shp, Map<String, Object> values, boolean deleted, List<Row> rows) {
        Row row;
        try {
            row = Row.of(name, shp.next(), values);
        } catch (BrokenGeometry broken) {
            if (broken.reasonKey().startsWith("file.")) {
                throw broken;
            }
            row = Row.broken(name, broken, values);
        }
        if (!deleted) {
            rows.add(row);
        }
    }

    private static Charset charset(byte @Nullable [] cpg, DbfReader dbf, Reading reading, String name) {
        Charset said = cpg == null ? reading.charset() : Charsets.of(new String(cpg, StandardCharsets.US_ASCII));
        return Charsets.find(said, dbf.language(), said == null ? dbf.texts() : List.of(), name);
    }

    private static Crs crs(byte @Nullable [] prj, Reading reading) {
        if (prj == null || prj.length == 0) {
            return reading.requireCrs();
        }
        String wkt = new String(prj, StandardCharsets.UTF_8);
        return Projections.read(wkt).orElseThrow(() -> new BrokenGeometry("geometry.crs", Projections.name(wkt)));
    }

    private static void requireDifferent(List<Column> columns, String name) {
        Set<String> seen = new LinkedHashSet<>();
        columns.stream().filter(column -> !seen.add(column.name())).findFirst().ifPresent(twice -> {
            throw new Refused(Refused.Kind.INVALID, "exchange.column-twice", name, twice.name());
        });
    }
}
