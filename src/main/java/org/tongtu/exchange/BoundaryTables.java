package org.tongtu.exchange;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.locationtech.jts.geom.Geometry;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import org.tongtu.analysis.BoundaryFile;
import org.tongtu.analysis.BoundaryFormat;
import org.tongtu.exchange.format.Charsets;
import org.tongtu.exchange.format.Formats;
import org.tongtu.exchange.format.Reading;
import org.tongtu.exchange.format.Row;
import org.tongtu.exchange.format.Table;
import org.tongtu.geodata.BrokenGeometry;
import org.tongtu.geodata.Crs;
import org.tongtu.geodata.Limits;
import org.tongtu.kernel.Refused;

/** Lets the conformity check read a boundary from the files of the round trip; known by how they begin, else by their names. */
@Component
@Order(0)
class BoundaryTables implements BoundaryFormat {

    private static final Map<String, String> BEGINNINGS = Map.of("gpkg", "SQLite format 3", "zip", "PK\3\4");

    private final Formats formats;

    BoundaryTables(Formats formats) {
        this.formats = formats;
    }

    @Override
    public boolean knows(BoundaryFile file) {
        return ending(file).isPresent();
    }

    private static Optional<String> ending(BoundaryFile file) {
        return BEGINNINGS.entrySet().stream().filter(each -> begins(file.content(), each.getValue())).map(Map.Entry::getKey).findFirst()
                .or(() -> BEGINNINGS.keySet().stream().filter(ending -> file.name().toLowerCase(Locale.ROOT).endsWith("." + ending)).findFirst());
    }

    private static boolean begins(byte[] content, String with) {
        byte[] wanted = with.getBytes(StandardCharsets.US_ASCII);
        return Arrays.equals(content, 0, Math.min(content.length, wanted.length), wanted, 0, wanted.length);
    }

    /** Nobody reads the attributes of a boundary, so nobody is asked how they are encoded. */
    @Override
    public List<Geometry> read(BoundaryFile file, Limits limits) {
        Table table = FileTables.read(formats.get(ending(file).orElseThrow()), file.content(), path ->
                new Reading(path, file.name(), limits, file.crs() == null ? null : Crs.of(file.crs()), Charsets.GB18030));
        return table.rows().stream().map(row -> shape(file, row)).toList();
    }

    private static Geometry shape(BoundaryFile file, Row row) {
        Refused broken = row.broken();
        if (broken == null) {
            return row.shape();
        }
        throw broken instanceof BrokenGeometry known && known.args().isEmpty()
                ? new Refused(Refused.Kind.INVALID, "analysis.unusable-part", file.name(), row.name())
                : broken;
    }
}
