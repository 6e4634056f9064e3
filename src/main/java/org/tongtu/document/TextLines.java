package org.tongtu.document;

import java.text.BreakIterator;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** Breaks words into lines where the language allows, and a word that is longer than a line wherever the line ends. */
final class TextLines {

    private final Letters letters;
    private final double size;
    private final double width;
    private final List<String> lines = new ArrayList<>();
    private final StringBuilder line = new StringBuilder();
    private double used;

    private TextLines(Letters letters, double size, double width) {
        this.letters = letters;
        this.size = size;
        this.width = width;
    }

    static List<String> of(String text, Letters letters, double size, double width, Locale locale) {
        var broken = new TextLines(letters, size, width);
        for (String paragraph : letters.drawable(text).split("\n", -1)) {
            broken.add(paragraph, locale);
        }
        return broken.lines;
    }

    private void add(String paragraph, Locale locale) {
        BreakIterator breaks = BreakIterator.getLineInstance(locale);
        breaks.setText(paragraph);
        int start = 0;
        for (int end = breaks.next(); end != BreakIterator.DONE; end = breaks.next()) {
            word(paragraph.substring(start, end));
            start = end;
        }
        flush();
    }

    private void word(String word) {
        double wide = letters.width(word.stripTrailing(), size);
        if (used + wide > width && used > 0) {
            flush();
        }
        if (wide > width) {
            word.codePoints().mapToObj(Character::toString).forEach(this::letter);
        } else {
            line.append(word);
            used += letters.width(word, size);
        }
    }

    private void letter(String letter) {
        double wide = letters.width(letter, size);
        if (used + wide > width && used > 0) {
            flush();
        }
        line.append(letter);
        used += wide;
    }

    private void flush() {
        lines.add(line.toString().stripTrailing());
        line.setLength(0);
        used = 0;
    }
}
