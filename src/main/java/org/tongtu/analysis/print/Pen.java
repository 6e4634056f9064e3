package org.tongtu.analysis.print;

import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.Font;
import java.awt.Graphics2D;
import java.awt.geom.Line2D;
import java.awt.geom.Path2D;
import java.awt.geom.Rectangle2D;
import java.text.BreakIterator;
import java.text.NumberFormat;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.tongtu.document.PaperFont;

/** Writes words and rules lines on a sheet. */
final class Pen {

    private static final Color BLACK = new Color(0x1b1f23);

    private final Graphics2D ink;

    Pen(Graphics2D ink) {
        this.ink = ink;
    }

    /** @param y of the base line */
    void write(String text, Font font, double x, double y) {
        write(text, font, BLACK, x, y);
    }

    void write(String text, Font font, Color colour, double x, double y) {
        ink.setColor(colour);
        ink.setFont(font);
        ink.drawString(text, (float) x, (float) y);
    }

    void writeRight(String text, Font font, double right, double y) {
        write(text, font, right - width(text, font), y);
    }

    double width(String text, Font font) {
        return font.getStringBounds(text, ink.getFontRenderContext()).getWidth();
    }

    /** Cut with an ellipsis where it is too long. */
    String fit(String text, Font font, double width) {
        if (width(text, font) <= width) {
            return text;
        }
        int end = text.length();
        while (end > 0 && width(text.substring(0, end) + "…", font) > width) {
            end--;
        }
        return text.substring(0, end) + "…";
    }

    /** Broken where the language allows; what does not fit into so many lines is cut. */
    List<String> wrap(String text, Font font, double width, int most, Locale locale) {
        var lines = new ArrayList<String>();
        BreakIterator breaks = BreakIterator.getLineInstance(locale);
        breaks.setText(text);
        int start = 0;
        int fits = 0;
        for (int end = breaks.next(); end != BreakIterator.DONE; end = breaks.next()) {
            if (width(text.substring(start, end), font) > width && fits > start) {
                if (lines.size() == most - 1) {
                    break;
                }
                lines.add(text.substring(start, fits).strip());
                start = fits;
            }
            fits = end;
        }
        lines.add(fit(text.substring(start).strip(), font, width));
        return lines;
    }

    void rule(double x1, double x2, double y, double weight) {
        ink.setColor(new Color(0x9aa0a6));
        ink.setStroke(new BasicStroke((float) weight));
        ink.draw(new Line2D.Double(x1, y, x2, y));
    }

    /** @param x,y the lower left corner */
    void northArrow(double x, double y, double height, String word) {
        var left = new Path2D.Double();
        left.moveTo(x, y);
        left.lineTo(x + height * 0.25, y - height * 0.72);
        left.lineTo(x + height * 0.25, y - height * 0.2);
        left.closePath();
        var right = new Path2D.Double();
        right.moveTo(x + height * 0.5, y);
        right.lineTo(x + height * 0.25, y - height * 0.72);
        right.lineTo(x + height * 0.25, y - height * 0.2);
        right.closePath();
        ink.setColor(BLACK);
        ink.setStroke(new BasicStroke((float) (height / 40)));
        ink.fill(left);
        ink.draw(right);
        Font font = PaperFont.BOLD.of(height * 0.25);
        write(word, font, x + height * 0.25 - width(word, font) / 2, y - height * 0.77);
    }

    /** Two fields of a round length each. */
    void scaleBar(MapFrame frame, double x, double y, double longest, double size, Locale locale) {
        double metres = MapFrame.round(longest / 2 * frame.metresPerPoint() / 2.5);
        double field = metres / frame.metresPerPoint();
        ink.setColor(BLACK);
        ink.setStroke(new BasicStroke((float) (0.6 * size)));
        ink.fill(new Rectangle2D.Double(x, y, field, 2.5 * size));
        ink.draw(new Rectangle2D.Double(x, y, field * 2, 2.5 * size));
        Font font = PaperFont.REGULAR.of(6.5 * size);
        String unit = metres >= 500 ? "km" : "m";
        for (int i = 0; i <= 2; i++) {
            double value = metres * i / (metres >= 500 ? 1000 : 1);
            String text = NumberFormat.getInstance(locale).format(value) + (i == 2 ? " " + unit : "");
            write(text, font, x + field * i - (i == 0 ? 0 : width(text, font) / 2), y - 1.5 * size);
        }
    }
}
