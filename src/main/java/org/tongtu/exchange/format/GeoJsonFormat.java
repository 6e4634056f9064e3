package org.tongtu.exchange.format;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.math.BigDecimal;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.tongtu.geodata.BrokenGeometry;
import org.tongtu.geodata.Crs;
import org.tongtu.geodata.Feature;
import org.tongtu.geodata.GeoJson;
import org.tongtu.geodata.GeoJsonFeatures;
import tools.jackson.databind.json.JsonMapper;

/** GeoJSON (RFC 7946), always UTF-8; a {@code crs} member as QGIS writes it is obeyed. */
@Component
class GeoJsonFormat implements LayerFormat {

    private static final JsonMapper JSON = JsonMapper.shared();

    @Override
    public int order() {
        return 30;
    }

    @Override
    public String ending() {
        return "geojson";
    }

    @Override
    public String mediaType() {
        return "application/geo+json";
    }

    @Override
    public void write(Table table, Charset charset, OutputStream out) throws IOException {
        Writer writer = new OutputStreamWriter(out, StandardCharsets.UTF_8);
        writer.write("{\"type\":\"FeatureCollection\",\"name\":" + JSON.writeValueAsString(table.name()) + ",\"features\":[");
        String between = "\n";
        for (Row row : table.rows()) {
            writer.write(between + feature(table, row));
            between = ",\n";
        }
        writer.write("\n]}\n");
        writer.flush();
    }

    private static String feature(Table table, Row row) {
        var properties = new StringBuilder();
        for (Column column : table.columns()) {
            properties.append(properties.isEmpty() ? "" : ",").append(JSON.writeValueAsString(column.name())).append(':')
                    .append(value(row.values().get(column.name())));
        }
        String shape = row.geometry() == null ? "null" : GeoJson.write(row.geometry());
        return "{\"type\":\"Feature\",\"properties\":{" + properties + "},\"geometry\":" + shape + "}";
    }

    private static String value(@Nullable Object value) {
        return value instanceof BigDecimal number ? number.toPlainString() : JSON.writeValueAsString(value);
    }

    @Override
    public Table read(Reading reading) throws IOException {
        var rows = new ArrayList<Row>();
        Set<String> names = new LinkedHashSet<>();
        Set<Integer> systems = new LinkedHashSet<>();
        try (InputStream in = new BufferedInputStream(Files.newInputStream(reading.file()))) {
            GeoJsonFeatures.scan(in, reading.limits(), new GeoJsonFeatures.Sink() {
                @Override
                public void feature(int index, Feature feature) {
                    names.addAll(feature.properties().keySet());
                    rows.add(Row.of("#" + (index + 1), feature.geometry(), values(feature.properties())));
                }

                @Override
                public void system(Crs named) {
                    systems.add(named.epsg());
                }

                @Override
                public boolean keepsNulls() {
                    return true;
                }

                @Override
                public void broken(int index, Map<String, Object> properties, BrokenGeometry reason) {
                    names.addAll(properties.keySet());
                    rows.add(Row.broken("#" + (index + 1), reason, values(properties)));
                }
            });
        }
        List<Column> columns = names.stream().map(Column::text).toList();
        return new Table(reading.name(), columns, rows, false, systems);
    }

    private static Map<String, Object> values(Map<String, Object> properties) {
        var values = new LinkedHashMap<String, Object>();
        properties.forEach((name, value) -> {
            switch (value) {
                case String text -> values.put(name, text);
                case Boolean flag -> values.put(name, flag);
                case Number number -> values.put(name, new BigDecimal(number.toString()));
                default -> values.put(name, JSON.writeValueAsString(value));
            }
        });
        return values;
    }
}
