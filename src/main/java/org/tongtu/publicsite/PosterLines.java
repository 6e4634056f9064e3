package org.tongtu.publicsite;

import java.util.ArrayList;
import java.util.List;
import java.util.function.ToDoubleFunction;

/** Fills lines of one width with words; every part is measured once, however long the text. */
final class PosterLines {

    private final double width;
    private final ToDoubleFunction<String> measure;
    private final List<String> lines = new ArrayList<>();
    private final StringBuilder line = new StringBuilder();
    private double used;

    PosterLines(double width, ToDoubleFunction<String> measure) {
        this.width = width;
        this.measure = measure;
    }

    void add(String word) {
        double needed = measure.applyAsDouble(word.stripTrailing());
        if (used + needed > width) {
            end();
        }
        if (needed > width) {
            word.codePoints().forEach(letter -> append(Character.toString(letter)));
        } else {
            line.append(word);
            used += measure.applyAsDouble(word);
        }
        if (word.endsWith("\n")) {
            end();
        }
    }

    List<String> all() {
        end();
        return lines;
    }

    private void append(String letter) {
        double needed = measure.applyAsDouble(letter);
        if (used + needed > width) {
            end();
        }
        line.append(letter);
        used += needed;
    }

    private void end() {
        if (!line.isEmpty()) {
            lines.add(line.toString().strip());
        }
        line.setLength(0);
        used = 0;
    }
}
