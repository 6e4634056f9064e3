package org.tongtu.plan.standard;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVRecord;

/** Facts of public standards that the portal carries as tables: land-use classes, code lists, indicators. */
public final class ReferenceTable {

    private static final CSVFormat WITH_HEADER =
            CSVFormat.DEFAULT.builder().setHeader().setSkipHeaderRecord(true).get();

    private ReferenceTable() {}

    /** @param name a file below {@code standard/}, UTF-8, with a header line */
    public static List<CSVRecord> read(String name) {
        try (var reader = new InputStreamReader(open(name), StandardCharsets.UTF_8)) {
            return WITH_HEADER.parse(reader).getRecords();
        } catch (IOException e) {
            throw new UncheckedIOException(name, e);
        }
    }

    static InputStream open(String name) {
        return Objects.requireNonNull(ReferenceTable.class.getResourceAsStream("/standard/" + name), name);
    }
}
