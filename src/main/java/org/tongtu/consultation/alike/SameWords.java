package org.tongtu.consultation.alike;

import java.text.Normalizer;
import java.util.Locale;

/**
 * What is left of a text when width, case, spaces and punctuation are taken off. Two texts that leave the same are one
 * campaign; a text that leaves nothing is like no other. Pictographs count, as somebody chose them.
 */
final class SameWords {

    private SameWords() {}

    static String of(String text) {
        var kept = new StringBuilder(text.length());
        folded(text).codePoints().filter(SameWords::isSaid).forEach(kept::appendCodePoint);
        return kept.toString();
    }

    /** One width, one case (Unicode NFKC). */
    static String folded(String text) {
        return Normalizer.normalize(text, Normalizer.Form.NFKC).toLowerCase(Locale.ROOT);
    }

    private static boolean isSaid(int c) {
        return switch (Character.getType(c)) {
            case Character.NON_SPACING_MARK -> c < 0xFE00 || c > 0xFE0F;
            case Character.COMBINING_SPACING_MARK, Character.OTHER_SYMBOL, Character.CURRENCY_SYMBOL -> true;
            default -> Character.isLetterOrDigit(c);
        };
    }
}
