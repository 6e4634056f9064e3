package org.tongtu.exchange.format;

import java.io.ByteArrayOutputStream;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The attribute table of a shapefile (dBASE III). Each column is as wide as its longest value needs. */
final class DbfWriter {

    private static final int HEADER = 32;
    private static final int FIELD = 32;
    private static final int NAME = 11;
    private static final int LONGEST_TEXT = 254;
    private static final int WIDEST_NUMBER = 32;
    private static final int MOST_DECIMALS = 15;
    private static final byte LANGUAGE_GBK = 0x4D;

    private final Charset charset;
    private final List<Field> fields = new ArrayList<>();

    private record Field(String column, String name, char type, int width, int decimals) {}

    DbfWriter(Charset charset) {
        this.charset = charset;
    }

    byte[] write(List<Column> columns, Map<String, String> names, List<Row> rows) {
        columns.forEach(column -> fields.add(field(column, names.getOrDefault(column.name(), column.name()), rows)));
        int length = 1 + fields.stream().mapToInt(Field::width).sum();
        ByteBuffer out = ByteBuffer.allocate(HEADER + FIELD * fields.size() + 1).order(ByteOrder.LITTLE_ENDIAN);
        out.put((byte) 3).put(new byte[] {100, 1, 1}).putInt(rows.size()).putShort((short) out.capacity()).putShort((short) length);
        out.position(29);
        out.put(charset.equals(StandardCharsets.UTF_8) ? 0 : LANGUAGE_GBK);
        out.position(HEADER);
        fields.forEach(field -> describe(field, out));
        out.put((byte) 0x0D);
        var all = new ByteArrayOutputStream();
        all.writeBytes(out.array());
        rows.forEach(row -> write(row, all));
        all.write(0x1A);
        return all.toByteArray();
    }

    private static void describe(Field field, ByteBuffer out) {
        out.put(Arrays.copyOf(field.name().getBytes(StandardCharsets.US_ASCII), NAME));
        out.put((byte) field.type()).putInt(0).put((byte) field.width()).put((byte) field.decimals()).put(new byte[14]);
    }

    private Field field(Column column, String name, List<Row> rows) {
        List<Object> values = rows.stream().map(row -> row.values().get(column.name())).filter(java.util.Objects::nonNull).toList();
        return switch (column.kind()) {
            case BOOLEAN -> new Field(column.name(), name, 'L', 1, 0);
            case INTEGER, REAL -> number(column, name, values);
            case TEXT -> new Field(column.name(), name, 'C',
                    Math.clamp(values.stream().mapToInt(it -> bytes(it).length).max().orElse(0), 60, LONGEST_TEXT), 0);
        };
    }

    /** Room to type more than there is: a column of ones would else take no tens. */
    private static Field number(Column column, String name, List<Object> values) {
        int decimals = values.stream().mapToInt(it -> it instanceof BigDecimal number ? number.stripTrailingZeros().scale() : 0).max().orElse(0);
        decimals = Math.clamp(column.kind() == Column.Kind.REAL ? Math.max(decimals, 6) : 0, 0, MOST_DECIMALS);
        int digits = values.stream().mapToInt(it -> it instanceof BigDecimal number ? number.precision() - number.scale() : 1).max().orElse(1);
        int width = Math.clamp(Math.max(digits, 11) + decimals + 2, 1, WIDEST_NUMBER);
        return new Field(column.name(), name, 'N', column.kind() == Column.Kind.INTEGER ? Math.min(width, 18) : width, decimals);
    }

    private byte[] bytes(Object value) {
        return value.toString().getBytes(charset);
    }

    private void write(Row row, ByteArrayOutputStream out) {
        out.write(' ');
        fields.forEach(field -> out.writeBytes(cell(field, row.values().get(field.column()))));
    }

    private byte[] cell(Field field, @Nullable Object value) {
        byte[] cell = new byte[field.width()];
        Arrays.fill(cell, (byte) ' ');
        if (value == null) {
            return cell;
        }
        byte[] content = switch (field.type()) {
            case 'L' -> new byte[] {(byte) (Boolean.TRUE.equals(value) ? 'T' : 'F')};
            case 'N' -> right(value, field);
            default -> cut(value.toString(), charset);
        };
        System.arraycopy(content, 0, cell, 0, Math.min(cell.length, content.length));
        return cell;
    }

    private static byte[] right(Object value, Field field) {
        String digits = value instanceof BigDecimal number
                ? number.setScale(field.decimals(), RoundingMode.HALF_EVEN).toPlainString()
                : "";
        String fitting = digits.length() > field.width() ? "*".repeat(field.width()) : digits;
        return (" ".repeat(field.width() - fitting.length()) + fitting).getBytes(StandardCharsets.US_ASCII);
    }

    /** Whole characters only. */
    static byte[] cut(String text, Charset charset) {
        byte[] all = text.getBytes(charset);
        String kept = text;
        while (all.length > LONGEST_TEXT) {
            kept = kept.substring(0, kept.offsetByCodePoints(kept.length(), -1));
            all = kept.getBytes(charset);
        }
        return all;
    }
}
