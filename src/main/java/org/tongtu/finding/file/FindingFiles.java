package org.tongtu.finding.file;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;
import org.locationtech.jts.geom.Geometry;
import org.springframework.stereotype.Component;
import org.tongtu.finding.FindingDetails;
import org.tongtu.geodata.GeoJson;
import org.tongtu.language.Texts;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;
import tools.jackson.databind.util.RawValue;

/** Writes findings into files, in one language. What somebody wrote stays a text: no cell of a table is a formula. */
@Component
public class FindingFiles {

    /** Spreadsheet programs take what begins so for a formula. */
    private static final String FORMULA = "=+-@\t\r";

    private final FindingTable table;
    private final Texts texts;
    private final JsonMapper json;

    FindingFiles(FindingTable table, Texts texts, JsonMapper json) {
        this.table = table;
        this.texts = texts;
        this.json = json;
    }

    public byte[] write(FindingFormat format, List<FindingDetails> findings, Locale locale) {
        return switch (format) {
            case xlsx -> spreadsheet(findings, locale);
            case csv -> csv(findings, locale);
            case geojson -> geoJson(findings, locale);
        };
    }

    private byte[] spreadsheet(List<FindingDetails> findings, Locale locale) {
        try (var out = new ByteArrayOutputStream()) {
            try (var book = new Workbook(out, "Tongtu", "1.0")) {
                sheet(book.newWorksheet(texts.get(locale, "finding.title")), findings, locale);
            }
            return out.toByteArray();
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    private void sheet(Worksheet sheet, List<FindingDetails> findings, Locale locale) {
        List<String> head = table.head(locale);
        for (int column = 0; column < head.size(); column++) {
            sheet.value(0, column, head.get(column));
        }
        sheet.range(0, 0, 0, head.size() - 1).style().bold().set();
        sheet.freezePane(0, 1);
        int row = 1;
        for (FindingDetails finding : findings) {
            List<Object> line = table.line(finding, locale);
            for (int column = 0; column < line.size(); column++) {
                if (line.get(column) instanceof Double figure) {
                    sheet.value(row, column, figure);
                } else {
                    sheet.value(row, column, line.get(column).toString());
                }
            }
            row++;
        }
    }

    /** With a byte order mark, so that spreadsheet programs read the Chinese. */
    private byte[] csv(List<FindingDetails> findings, Locale locale) {
        String lines = Stream.concat(
                        Stream.of(table.head(locale)), findings.stream().map(finding -> table.line(finding, locale)))
                .map(line -> line.stream().map(FindingFiles::field).collect(Collectors.joining(",")))
                .collect(Collectors.joining("\r\n", "\uFEFF", "\r\n"));
        return lines.getBytes(StandardCharsets.UTF_8);
    }

    private static String field(Object value) {
        if (value instanceof Double figure) {
            return BigDecimal.valueOf(figure).toPlainString();
        }
        String text = value.toString();
        String plain = text.isEmpty() || FORMULA.indexOf(text.charAt(0)) < 0 ? text : "'" + text;
        return "\"" + plain.replace("\"", "\"\"") + "\"";
    }

    /** RFC 7946; figures and texts that have no place are features without geometry. */
    private byte[] geoJson(List<FindingDetails> findings, Locale locale) {
        ObjectNode root = JsonNodeFactory.instance.objectNode().put("type", "FeatureCollection");
        ArrayNode features = root.putArray("features");
        findings.forEach(it -> features.add(feature(it, locale)));
        return json.writeValueAsBytes(root);
    }

    private ObjectNode feature(FindingDetails it, Locale locale) {
        ObjectNode feature = JsonNodeFactory.instance.objectNode().put("type", "Feature").put("id", it.finding().id().toString());
        Geometry place = it.finding().place();
        if (place == null) {
            feature.putNull("geometry");
        } else {
            feature.putRawValue("geometry", new RawValue(GeoJson.write(place)));
        }
        ObjectNode properties = feature.putObject("properties");
        List<String> names = FindingTable.COLUMNS;
        List<Object> line = table.line(it, locale);
        for (int column = 1; column < names.size(); column++) {
            properties.putPOJO(names.get(column).replace('-', '_'), line.get(column));
        }
        return feature;
    }
}
