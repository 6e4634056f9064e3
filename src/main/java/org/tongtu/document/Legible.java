package org.tongtu.document;

/**
 * Words as a paper can hold them: without control characters, which break files, and without those that only turn the
 * reading direction, which deceive. Half a character becomes U+FFFD, which is seen.
 */
public final class Legible {

    private static final int LOST = 0xFFFD;

    private Legible() {}

    public static String of(String text) {
        var kept = new StringBuilder(text.length());
        text.replace("\r\n", "\n").replace('\r', '\n').replace('\t', ' ').codePoints().forEach(c -> keep(kept, c));
        return kept.toString();
    }

    private static void keep(StringBuilder kept, int c) {
        switch (Character.getType(c)) {
            case Character.CONTROL -> kept.append(c == '\n' ? "\n" : "");
            case Character.FORMAT -> kept.append(isJoiner(c) ? Character.toString(c) : "");
            case Character.LINE_SEPARATOR, Character.PARAGRAPH_SEPARATOR -> kept.append('\n');
            case Character.SURROGATE -> kept.appendCodePoint(LOST);
            default -> kept.appendCodePoint(isNoCharacter(c) ? LOST : c);
        }
    }

    /** Between the parts of one sign: letters of some scripts, families of emoji. */
    private static boolean isJoiner(int c) {
        return c == 0x200C || c == 0x200D;
    }

    private static boolean isNoCharacter(int c) {
        return (c & 0xFFFE) == 0xFFFE || c >= 0xFDD0 && c <= 0xFDEF;
    }
}
