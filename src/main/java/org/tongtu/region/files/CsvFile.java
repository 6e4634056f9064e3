package org.tongtu.region.files;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;

/** Comma-separated figures with a header line (RFC 4180, UTF-8, with or without a byte order mark). */
public final class CsvFile {

    private static final int MAX_ROWS = 200_000;
    private static final String BYTE_ORDER_MARK = "\uFEFF";

    private CsvFile() {}

    /** One line of the file: its number, counted from 1 at the header, and its values by column. */
    public record Row(String file, long line, Map<String, String> values) {

        public Optional<String> find(String column) {
            return Optional.ofNullable(values.get(column)).map(String::strip).filter(text -> !text.isEmpty());
        }

        public String get(String column) {
            return find(column).orElseThrow(() -> RegionRefused.because("missing-cell", file, line, column));
        }

        public double number(String column) {
            String text = get(column);
            try {
                double value = Double.parseDouble(text);
                if (Double.isFinite(value)) {
                    return value;
                }
            } catch (NumberFormatException e) {
                // told below, with the place
            }
            throw RegionRefused.because("wrong-cell", file, line, column, text);
        }
    }

    public static List<Row> read(PackageFiles files, String file) {
        var in = new InputStreamReader(new ByteArrayInputStream(files.read(file)), StandardCharsets.UTF_8);
        var format = CSVFormat.RFC4180.builder().setHeader().setSkipHeaderRecord(true).setIgnoreEmptyLines(true).get();
        List<Row> rows = new ArrayList<>();
        try (CSVParser parser = CSVParser.parse(in, format)) {
            for (CSVRecord row : parser) {
                if (rows.size() >= MAX_ROWS) {
                    throw RegionRefused.because("too-many-rows", file, MAX_ROWS);
                }
                rows.add(row(file, parser.getCurrentLineNumber(), row));
            }
        } catch (IOException | UncheckedIOException | IllegalArgumentException | IllegalStateException e) {
            throw RegionRefused.because("bad-csv", file, String.valueOf(e.getMessage()));
        }
        return rows;
    }

    private static Row row(String file, long line, CSVRecord row) {
        Map<String, String> values = new LinkedHashMap<>();
        row.toMap().forEach((column, value) -> values.put(column.replace(BYTE_ORDER_MARK, "").strip(), value));
        return new Row(file, line, values);
    }
}
