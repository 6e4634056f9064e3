package org.tongtu.exchange;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.tongtu.exchange.format.Charsets;
import org.tongtu.exchange.format.Unreadable;
import org.tongtu.plan.CellValue;
import org.tongtu.plan.standard.Attribute;

/** Attribute values as files bring them back: what a format rounded, cut or retyped is still the value that went out. */
final class FileValues {

    private static final double RELATIVE = 1e-12;

    /** Bytes that go out, and that some programs bring back. */
    private static final int LONGEST_IN_DBF = 254;

    private static final int WIDEST_DBF_FIELD = 255;

    /** A text of this many bytes is as long as a DBF can hold one. */
    private static final int CUT_CHARACTERS = 84;

    private FileValues() {}

    static boolean isSame(@Nullable Object file, @Nullable Object known) {
        if (file instanceof Unreadable) {
            return isBlank(known);
        }
        if (file == null || known == null || isBlank(file) || isBlank(known)) {
            return isBlank(file) && isBlank(known);
        }
        Optional<BigDecimal> number = number(file);
        Optional<BigDecimal> other = number(known);
        if (number.isPresent() && other.isPresent() && (file instanceof BigDecimal || known instanceof BigDecimal)) {
            return isSame(number.get(), other.get());
        }
        return file instanceof Boolean || known instanceof Boolean
                ? flag(file).isPresent() && flag(file).equals(flag(known))
                : file.toString().strip().equals(known.toString().strip());
    }

    private static boolean isSame(BigDecimal file, BigDecimal known) {
        double difference = Math.abs(file.doubleValue() - known.doubleValue());
        boolean rounded = file.scale() > 0 && known.setScale(file.scale(), RoundingMode.HALF_EVEN).compareTo(file) == 0 && file.scale() >= 6;
        return difference <= RELATIVE * Math.max(1, Math.abs(known.doubleValue())) || rounded;
    }

    private static boolean isBlank(@Nullable Object value) {
        return value == null || value.toString().isBlank();
    }

    /** Whether the file holds only the beginning of a long text. */
    static boolean isCut(@Nullable Object file, @Nullable Object known) {
        return known instanceof String whole && file != null && file.toString().length() >= CUT_CHARACTERS
                && whole.length() > file.toString().length() && whole.startsWith(file.toString().strip());
    }

    /**
     * Whether a text was too long for the file. In which charset it went out nobody knows: UTF-8 holds least, unless what came
     * back is longer than that.
     */
    static boolean outgrows(String known, String file) {
        boolean mayBeUtf8 = bytes(file, StandardCharsets.UTF_8) <= WIDEST_DBF_FIELD;
        return bytes(known, mayBeUtf8 ? StandardCharsets.UTF_8 : Charsets.GB18030) > LONGEST_IN_DBF;
    }

    private static int bytes(String text, Charset charset) {
        return text.getBytes(charset).length;
    }

    /** As the attribute wants it; empty where this value can be none. */
    static Optional<CellValue> cell(@Nullable Object value, Attribute.@Nullable Type type) {
        if (value == null || isBlank(value)) {
            return Optional.of(CellValue.NULL);
        }
        return switch (type) {
            case NUMBER -> number(value).map(CellValue::of);
            case BOOLEAN -> flag(value).map(CellValue::of);
            case TEXT, CODE, DATE -> Optional.of(CellValue.of(value instanceof BigDecimal number ? plain(number) : value.toString().strip()));
            case null -> Optional.of(switch (value) {
                case BigDecimal number -> CellValue.of(number);
                case Boolean flag -> CellValue.of(flag.booleanValue());
                default -> CellValue.of(value.toString().strip());
            });
        };
    }

    private static String plain(BigDecimal number) {
        return number.stripTrailingZeros().toPlainString();
    }

    static Optional<BigDecimal> number(Object value) {
        if (value instanceof BigDecimal number) {
            return Optional.of(number);
        }
        String text = value.toString().strip();
        return text.matches("[-+]?\\d{1,30}(\\.\\d{1,30})?([eE][-+]?\\d{1,2})?") ? Optional.of(new BigDecimal(text)) : Optional.empty();
    }

    private static Optional<Boolean> flag(Object value) {
        return switch (value.toString().strip().toLowerCase(java.util.Locale.ROOT)) {
            case "true", "t", "1", "1.0" -> Optional.of(true);
            case "false", "f", "0", "0.0" -> Optional.of(false);
            default -> Optional.empty();
        };
    }
}
