package org.tongtu.exchange.format;

import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.Charset;
import java.nio.charset.CoderResult;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.tongtu.kernel.Refused;

/** How text in files is encoded: said by the file, by its sender, or found out where only one answer is possible. */
public final class Charsets {

    /** Superset of GBK and GB 2312. */
    public static final Charset GB18030 = Charset.forName("GB18030");

    private static final byte LANGUAGE_GBK = 0x4D;

    private Charsets() {}

    /** A name as people, .cpg files and programs write it: {@code UTF-8}, {@code gbk}, {@code ANSI 936}. */
    public static Charset of(String name) {
        String plain = name.strip().toUpperCase(Locale.ROOT).replaceAll("[^A-Z0-9]", "");
        return switch (plain) {
            case "UTF8", "65001", "" -> StandardCharsets.UTF_8;
            case "GBK", "GB2312", "GB18030", "936", "CP936", "ANSI936", "OEM936", "MS936", "54936", "CP54936" -> GB18030;
            default -> throw new Refused(Refused.Kind.INVALID, "exchange.unknown-charset", name.strip());
        };
    }

    /** @param said by the .cpg file, else by the sender */
    static Charset find(@Nullable Charset said, byte language, List<byte[]> texts, String file) {
        if (said != null) {
            return said;
        }
        if (texts.stream().allMatch(text -> decode(text, StandardCharsets.UTF_8) != null)) {
            return StandardCharsets.UTF_8;
        }
        if (language == LANGUAGE_GBK || texts.stream().allMatch(text -> decode(text, GB18030) != null)) {
            return GB18030;
        }
        throw new Refused(Refused.Kind.INVALID, "exchange.charset-missing", file);
    }

    /** Null where the bytes are no text in this encoding; a last character that was cut is dropped. */
    static @Nullable String decode(byte[] bytes, Charset charset) {
        CharBuffer out = CharBuffer.allocate(bytes.length + 1);
        CoderResult result = charset.newDecoder().onMalformedInput(CodingErrorAction.REPORT)
                .onUnmappableCharacter(CodingErrorAction.REPORT).decode(ByteBuffer.wrap(strip(bytes)), out, false);
        return result.isError() ? null : out.flip().toString();
    }

    /** Fields are padded; a half character at the end would else swallow the first blank. */
    private static byte[] strip(byte[] bytes) {
        int end = bytes.length;
        while (end > 0 && (bytes[end - 1] == ' ' || bytes[end - 1] == 0)) {
            end--;
        }
        return java.util.Arrays.copyOf(bytes, end);
    }
}
