package org.tongtu.exchange.format;

import java.math.BigDecimal;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.tongtu.geodata.BrokenGeometry;
import org.tongtu.geodata.Crs;
import org.tongtu.kernel.Refused;

/** Reads the feature table of a GeoPackage; of several, the one that went out from here. */
final class GeoPackageReader {

    /** Neither side may be long: joined, two long ones would be beyond counting. */
    private static final String TABLES = "select c.table_name, g.column_name, g.srs_id from "
            + "(select * from gpkg_contents where data_type = 'features' limit 1000) c "
            + "join (select * from gpkg_geometry_columns limit 1000) g on g.table_name = c.table_name limit 100";

    private final Connection connection;
    private final Reading reading;
    private final Tally tally;
    private final Patience patience;

    private record Features(String table, String geometry, int srs) {}

    GeoPackageReader(Connection connection, Reading reading, Patience patience) {
        this.connection = connection;
        this.reading = reading;
        this.patience = patience;
        this.tally = new Tally(reading.limits());
    }

    Table read() throws SQLException {
        requireTable("gpkg_contents");
        requireTable("gpkg_geometry_columns");
        requireTable("gpkg_spatial_ref_sys");
        Features features = choose();
        requireTable(features.table());
        requireColumn(features);
        List<Column> columns = columns(features);
        Crs crs = crs(features);
        return new Table(features.table(), columns, rows(features, crs, columns), false, Set.of(crs.epsg()));
    }

    /** A view could compute for ever, and a virtual table, which has no page of its own, run somebody else's code. */
    private void requireTable(String name) throws SQLException {
        requireOne(ask("select name from sqlite_master where type = 'table' and rootpage > 1 and sql like 'create table%' "
                + "and lower(name) = lower(?) limit 2", name));
    }

    /** Stored, not computed: computed columns are not listed. */
    private void requireColumn(Features features) throws SQLException {
        requireOne(ask("select name from pragma_table_info(?) where lower(name) = lower(?) limit 2", features.table(), features.geometry()));
    }

    private void requireOne(List<String> found) {
        if (found.size() != 1) {
            throw new Refused(Refused.Kind.INVALID, "exchange.gpkg-broken", reading.name());
        }
    }

    private Features choose() throws SQLException {
        List<Features> found = new ArrayList<>();
        try (PreparedStatement select = connection.prepareStatement(TABLES); ResultSet rows = select.executeQuery()) {
            while (rows.next()) {
                found.add(new Features(text(rows, 1), text(rows, 2), rows.getInt(3)));
            }
        }
        found.sort(Comparator.comparing(Features::table));
        List<Features> ours = new ArrayList<>();
        for (Features each : found) {
            if (!ask("select name from pragma_table_info(?) where lower(name) = 'tt_id'", each.table()).isEmpty()) {
                ours.add(each);
            }
        }
        List<Features> left = ours.size() == 1 ? ours : found;
        if (left.size() != 1) {
            String names = String.join(", ", left.stream().map(Features::table).toList());
            throw new Refused(Refused.Kind.INVALID, left.isEmpty() ? "exchange.no-features" : "exchange.several-tables", reading.name(), names);
        }
        return left.getFirst();
    }

    private Crs crs(Features features) throws SQLException {
        String known = "select organization || ':' || organization_coordsys_id from gpkg_spatial_ref_sys where srs_id = ? limit 1";
        String code = ask(known, features.srs()).stream().findFirst().orElse("");
        if (features.srs() <= 0 || code.isEmpty()) {
            return reading.requireCrs();
        }
        if (code.toUpperCase(Locale.ROOT).matches("EPSG:\\d{4,5}")) {
            return Crs.of(Integer.parseInt(code.substring("EPSG:".length())));
        }
        String definition = ask("select substr(definition, 1, 20000) from gpkg_spatial_ref_sys where srs_id = ? limit 1", features.srs()).getFirst();
        return Projections.read(definition).orElseThrow(() -> new BrokenGeometry("geometry.crs", code));
    }

    private List<Column> columns(Features features) throws SQLException {
        String others = "select name from pragma_table_info(?) where pk = 0 and lower(name) <> lower(?) limit 500";
        return ask(others, features.table(), features.geometry()).stream().map(Column::text).toList();
    }

    private List<Row> rows(Features features, Crs crs, List<Column> columns) throws SQLException {
        var all = new ArrayList<Row>();
        var sql = new StringBuilder("select " + GeoPackageWriter.quoted(features.geometry()));
        columns.forEach(column -> sql.append(", ").append(GeoPackageWriter.quoted(column.name())));
        sql.append(" from ").append(GeoPackageWriter.quoted(features.table()));
        try (PreparedStatement select = connection.prepareStatement(sql.toString()); ResultSet row = select.executeQuery()) {
            while (row.next()) {
                patience.require(reading);
                tally.feature();
                all.add(row("#" + (all.size() + 1), row, crs, columns));
            }
        }
        return all;
    }

    private Row row(String name, ResultSet row, Crs crs, List<Column> columns) throws SQLException {
        Map<String, Object> values = new LinkedHashMap<>();
        for (int i = 0; i < columns.size(); i++) {
            Object value = row.getObject(i + 2);
            tally.value(length(value));
            switch (value) {
                case String text -> values.put(columns.get(i).name(), text);
                case Double odd when !Double.isFinite(odd) -> values.put(columns.get(i).name(), Unreadable.NOT_FINITE);
                case Number number -> values.put(columns.get(i).name(), new BigDecimal(number.toString()));
                case byte[] bytes -> values.put(columns.get(i).name(), Unreadable.BYTES);
                case null, default -> values.put(columns.get(i).name(), "");
            }
        }
        byte[] blob = row.getBytes(1);
        try {
            return Row.of(name, GeoPackageBlob.read(blob == null ? new byte[0] : blob, crs, tally), values);
        } catch (BrokenGeometry broken) {
            if (broken.reasonKey().startsWith("file.")) {
                throw broken;
            }
            return Row.broken(name, broken, values);
        }
    }

    private static int length(@Nullable Object value) {
        return switch (value) {
            case String text -> text.length();
            case byte[] bytes -> bytes.length;
            case null, default -> 1;
        };
    }

    private List<String> ask(String sql, Object... values) throws SQLException {
        try (PreparedStatement select = connection.prepareStatement(sql)) {
            for (int i = 0; i < values.length; i++) {
                select.setObject(i + 1, values[i]);
            }
            try (ResultSet rows = select.executeQuery()) {
                List<String> found = new ArrayList<>();
                while (rows.next()) {
                    found.add(text(rows, 1));
                }
                return found;
            }
        }
    }

    private static String text(ResultSet rows, int column) throws SQLException {
        return String.valueOf(rows.getString(column));
    }
}
