package org.tongtu.exchange.format;

import java.math.BigDecimal;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.tongtu.kernel.Refused;

/** Reads the attribute table of a shapefile; every length in it is a stranger's claim. */
final class DbfReader {

    private static final int HEADER = 32;
    private static final int FIELD = 32;
    private static final int MOST_FIELDS = 255;

    private final ByteBuffer in;
    private final int records;
    private final int start;
    private final int length;
    private final List<Field> fields = new ArrayList<>();

    private record Field(byte[] name, char type, int width) {}

    DbfReader(byte[] content, String name, Tally tally) {
        in = ByteBuffer.wrap(content).order(ByteOrder.LITTLE_ENDIAN);
        if (content.length < HEADER + 1) {
            throw broken(name);
        }
        records = in.getInt(4);
        start = Short.toUnsignedInt(in.getShort(8));
        length = Short.toUnsignedInt(in.getShort(10));
        int offset = HEADER;
        int width = 1;
        while (offset + FIELD <= Math.min(start, content.length) && in.get(offset) != 0x0D && fields.size() < MOST_FIELDS) {
            byte[] title = Arrays.copyOfRange(content, offset, offset + 11);
            var field = new Field(title, (char) in.get(offset + 11), Byte.toUnsignedInt(in.get(offset + 16)));
            fields.add(field);
            width += field.width();
            offset += FIELD;
        }
        boolean whole = records >= 0 && length >= width && start + (long) records * length <= content.length;
        if (!whole || start < HEADER) {
            throw broken(name);
        }
        tally.values((long) records * fields.size(), (long) records * length);
    }

    private static Refused broken(String name) {
        return new Refused(Refused.Kind.INVALID, "exchange.dbf-broken", name);
    }

    int records() {
        return records;
    }

    byte language() {
        return in.get(29);
    }

    /** All text there is, to find out how it is encoded. */
    List<byte[]> texts() {
        var all = new ArrayList<byte[]>();
        fields.forEach(field -> all.add(title(field)));
        for (int record = 0; record < records; record++) {
            int at = start + record * length + 1;
            for (Field field : fields) {
                if (field.type() == 'C') {
                    all.add(raw(at, field));
                }
                at += field.width();
            }
        }
        return all;
    }

    List<Column> columns(Charset charset) {
        return fields.stream().map(field -> new Column(text(title(field), charset), switch (field.type()) {
            case 'N', 'F' -> Column.Kind.REAL;
            case 'L' -> Column.Kind.BOOLEAN;
            default -> Column.Kind.TEXT;
        })).toList();
    }

    boolean isDeleted(int record) {
        return in.get(start + record * length) == '*';
    }

    /** By the names of {@link #columns}, which are the same objects in every row. */
    Map<String, Object> values(int record, Charset charset, List<Column> columns) {
        var values = new LinkedHashMap<String, Object>();
        int at = start + record * length + 1;
        for (int i = 0; i < fields.size(); i++) {
            Field field = fields.get(i);
            Object value = value(field, text(raw(at, field), charset).strip());
            values.put(columns.get(i).name(), value == null ? "" : value);
            at += field.width();
        }
        return values;
    }

    private static @Nullable Object value(Field field, String text) {
        if (text.isEmpty()) {
            return null;
        }
        return switch (field.type()) {
            case 'N', 'F' -> number(text);
            case 'L' -> "TtYy".contains(text) ? Boolean.TRUE : "FfNn".contains(text) ? Boolean.FALSE : null;
            case 'D' -> text.matches("0{8}") ? null : text.matches("\\d{8}") ? text.substring(0, 4) + "-" + text.substring(4, 6) + "-" + text.substring(6) : text;
            default -> text;
        };
    }

    private static Object number(String text) {
        if (text.matches("\\*+")) {
            return Unreadable.STARS;
        }
        return text.matches("[-+]?(\\d+\\.?\\d*|\\.\\d+)([eE][-+]?\\d{1,3})?") ? new BigDecimal(text) : text;
    }

    private byte[] raw(int at, Field field) {
        byte[] bytes = new byte[field.width()];
        in.get(at, bytes);
        return bytes;
    }

    private static byte[] title(Field field) {
        int end = 0;
        while (end < field.name().length && field.name()[end] != 0) {
            end++;
        }
        return Arrays.copyOf(field.name(), end);
    }

    /** What was cut in the middle of a character loses the half. */
    static String text(byte[] bytes, Charset charset) {
        String text = Charsets.decode(bytes, charset);
        return text == null ? new String(bytes, charset.equals(StandardCharsets.UTF_8) ? charset : StandardCharsets.ISO_8859_1) : text;
    }
}
