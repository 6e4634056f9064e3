package org.tongtu.publicsite;

import java.awt.Color;
import java.awt.Font;
import java.awt.Graphics2D;
import java.awt.font.FontRenderContext;
import java.text.BreakIterator;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** Words running down a column. Without ink it only measures how far they would run. */
final class PosterText {

    private static final FontRenderContext METRICS = new FontRenderContext(null, true, true);
    private static final double LEADING = 1.45;

    private final @Nullable Graphics2D ink;
    private final Locale locale;
    private final double x;
    private final double width;
    private double y;

    PosterText(@Nullable Graphics2D ink, Locale locale, double x, double y, double width) {
        this.ink = ink;
        this.locale = locale;
        this.x = x;
        this.y = y;
        this.width = width;
    }

    double bottom() {
        return y;
    }

    PosterText gap(double points) {
        y += points;
        return this;
    }

    PosterText write(String text, Font font, Color colour) {
        for (String line : lines(narrow(text), font)) {
            y += font.getSize2D() * LEADING;
            if (ink != null) {
                ink.setFont(font);
                ink.setColor(colour);
                ink.drawString(line, (float) x, (float) (y - font.getSize2D() * (LEADING - 1)));
            }
        }
        return this;
    }

    /** The font draws curly quotes as wide as a Chinese character, which tears English apart. */
    private String narrow(String text) {
        return locale.getLanguage().equals("en") ? text.replace('“', '"').replace('”', '"').replace('’', '\'') : text;
    }

    /** Broken where the language allows, and anywhere where a word is wider than the column: nothing is cut off. */
    private List<String> lines(String text, Font font) {
        var lines = new PosterLines(width, part -> font.getStringBounds(part, METRICS).getWidth());
        BreakIterator breaks = BreakIterator.getLineInstance(locale);
        breaks.setText(text);
        int start = 0;
        for (int end = breaks.next(); end != BreakIterator.DONE; start = end, end = breaks.next()) {
            lines.add(text.substring(start, end));
        }
        return lines.all();
    }
}
