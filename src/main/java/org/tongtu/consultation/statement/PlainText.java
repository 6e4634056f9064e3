package org.tongtu.consultation.statement;

import java.text.Normalizer;
import org.jspecify.annotations.Nullable;

/**
 * People's words without the characters that only deceive: direction overrides (U+202A–U+202E, U+2066–U+2069, marks),
 * control characters, lone surrogates. What a reader can see stays as it was written.
 */
public final class PlainText {

    private PlainText() {}

    public static String clean(@Nullable String text) {
        if (text == null) {
            return "";
        }
        String lines = text.replace("\r\n", "\n").replace('\r', '\n');
        StringBuilder kept = new StringBuilder(lines.length());
        lines.codePoints().filter(PlainText::isHarmless).forEach(kept::appendCodePoint);
        return Normalizer.normalize(kept, Normalizer.Form.NFC).strip();
    }

    /** For one-line fields: white space of any kind becomes one space. */
    public static String line(@Nullable String text) {
        return clean(text).replaceAll("\\s+", " ");
    }

    private static boolean isHarmless(int c) {
        return switch (Character.getType(c)) {
            case Character.CONTROL -> c == '\n' || c == '\t';
            case Character.FORMAT -> c == 0x200C || c == 0x200D;
            case Character.SURROGATE, Character.LINE_SEPARATOR, Character.PARAGRAPH_SEPARATOR -> false;
            default -> true;
        };
    }
}
