package org.tongtu.exchange.format;

import java.math.BigDecimal;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.locationtech.jts.geom.Envelope;
import org.locationtech.jts.geom.Geometry;
import org.tongtu.geodata.Grid;

/** Writes one table as a feature table of a new GeoPackage. */
final class GeoPackageWriter {

    private static final int APPLICATION_ID = 0x47504B47; // "GPKG"
    private static final int VERSION = 10300;
    private static final String FID = "fid";
    private static final String GEOMETRY = "geom";

    private static final List<String> SCHEMA = List.of(
            "create table gpkg_spatial_ref_sys (srs_name text not null, srs_id integer not null primary key, organization text not null, "
                    + "organization_coordsys_id integer not null, definition text not null, description text)",
            "create table gpkg_contents (table_name text not null primary key, data_type text not null, identifier text unique, "
                    + "description text default '', last_change datetime not null default (strftime('%Y-%m-%dT%H:%M:%fZ','now')), "
                    + "min_x double, min_y double, max_x double, max_y double, srs_id integer, "
                    + "constraint fk_gc_r_srs_id foreign key (srs_id) references gpkg_spatial_ref_sys(srs_id))",
            "create table gpkg_geometry_columns (table_name text not null, column_name text not null, geometry_type_name text not null, "
                    + "srs_id integer not null, z tinyint not null, m tinyint not null, "
                    + "constraint pk_geom_cols primary key (table_name, column_name), constraint uk_gc_table_name unique (table_name), "
                    + "constraint fk_gc_tn foreign key (table_name) references gpkg_contents(table_name), "
                    + "constraint fk_gc_srs foreign key (srs_id) references gpkg_spatial_ref_sys (srs_id))");

    private final Connection connection;

    GeoPackageWriter(Connection connection) {
        this.connection = connection;
    }

    void write(Table table) throws SQLException {
        try (Statement statement = connection.createStatement()) {
            statement.execute("pragma application_id = " + APPLICATION_ID);
            statement.execute("pragma user_version = " + VERSION);
            connection.setAutoCommit(false);
            for (String sql : SCHEMA) {
                statement.execute(sql);
            }
            reference("Undefined cartesian SRS", -1, "NONE", -1, "undefined");
            reference("Undefined geographic SRS", 0, "NONE", 0, "undefined");
            reference("WGS 84 geodetic", 4326, "EPSG", 4326, Projections.WGS84);
            reference("China Geodetic Coordinate System 2000", Grid.SRID, "EPSG", Grid.SRID, Projections.CGCS2000);
            var shapes = Shapes.of(table.rows());
            Map<String, String> columns = columns(table);
            statement.execute("create table " + quoted(table.name()) + " (" + FID + " integer primary key autoincrement not null, " + GEOMETRY
                    + " " + shapes.name() + table.columns().stream().map(it -> ", " + quoted(columns.getOrDefault(it.name(), it.name())) + " " + type(it))
                            .collect(Collectors.joining()) + ")");
            register(table, shapes);
            rows(table, shapes, columns);
        }
        connection.commit();
    }

    private void reference(String name, int id, String organization, int code, String definition) throws SQLException {
        insert("insert into gpkg_spatial_ref_sys values (?, ?, ?, ?, ?, null)", name, id, organization, code, definition);
    }

    private void register(Table table, Shapes shapes) throws SQLException {
        var box = new Envelope();
        table.rows().stream().map(Row::geometry).filter(java.util.Objects::nonNull)
                .forEach(geometry -> box.expandToInclude(geometry.getEnvelopeInternal()));
        insert("insert into gpkg_contents (table_name, data_type, identifier, min_x, min_y, max_x, max_y, srs_id) "
                + "values (?, 'features', ?, ?, ?, ?, ?, ?)", table.name(), table.name(), box.isNull() ? null : box.getMinX(),
                box.isNull() ? null : box.getMinY(), box.isNull() ? null : box.getMaxX(), box.isNull() ? null : box.getMaxY(), Grid.SRID);
        insert("insert into gpkg_geometry_columns values (?, ?, ?, ?, 0, 0)", table.name(), GEOMETRY, shapes.name(), Grid.SRID);
    }

    private void rows(Table table, Shapes shapes, Map<String, String> columns) throws SQLException {
        String names = table.columns().stream().map(it -> ", " + quoted(columns.getOrDefault(it.name(), it.name()))).collect(Collectors.joining());
        String sql = "insert into " + quoted(table.name()) + " (" + GEOMETRY + names + ") values (?" + ", ?".repeat(columns.size()) + ")";
        try (PreparedStatement insert = connection.prepareStatement(sql)) {
            for (Row row : table.rows()) {
                Geometry geometry = row.geometry();
                insert.setBytes(1, geometry == null ? null : GeoPackageBlob.write(shapes.fit(geometry)));
                for (int i = 0; i < table.columns().size(); i++) {
                    insert.setObject(i + 2, stored(row.values().get(table.columns().get(i).name())));
                }
                insert.executeUpdate();
            }
        }
    }

    private static @Nullable Object stored(@Nullable Object value) {
        return value instanceof BigDecimal number
                ? number.scale() <= 0 && number.precision() < 18 ? (Object) number.longValue() : (Object) number.doubleValue()
                : value;
    }

    private void insert(String sql, @Nullable Object... values) throws SQLException {
        try (PreparedStatement insert = connection.prepareStatement(sql)) {
            for (int i = 0; i < values.length; i++) {
                insert.setObject(i + 1, values[i]);
            }
            insert.executeUpdate();
        }
    }

    /** SQLite does not tell capitals apart, and two names are its own here. */
    private static Map<String, String> columns(Table table) {
        var names = new LinkedHashMap<String, String>();
        table.columns().forEach(it -> names.put(it.name(), it.name().equals(FID) || it.name().equals(GEOMETRY) ? it.name() + "_" : it.name()));
        return names;
    }

    private static String type(Column column) {
        return switch (column.kind()) {
            case TEXT -> "text";
            case INTEGER -> "integer";
            case REAL -> "real";
            case BOOLEAN -> "boolean";
        };
    }

    static String quoted(String name) {
        return "\"" + name.replace("\"", "\"\"") + "\"";
    }
}
