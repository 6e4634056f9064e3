package org.tongtu.uikit;

import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.springframework.web.util.HtmlUtils;

/**
 * A few figures as a line the height of a word, from 0 up; the last one is marked. It stands beside a table that has the
 * figures.
 *
 * @param description the same in words
 */
public record Sparkline(String description, List<Integer> values) {

    private static final int WIDTH = 120;
    private static final int HEIGHT = 28;
    private static final int EDGE = 4;

    public Sparkline {
        values = List.copyOf(values);
    }

    /** Empty where there is nothing to draw. */
    public String toSvg() {
        if (values.isEmpty()) {
            return "";
        }
        String points = IntStream.range(0, values.size()).mapToObj(at -> x(at) + "," + y(values.get(at))).collect(Collectors.joining(" "));
        int last = values.size() - 1;
        return "<svg class=\"sparkline\" viewBox=\"0 0 " + WIDTH + " " + HEIGHT + "\" role=\"img\" aria-label=\""
                + HtmlUtils.htmlEscape(description, "UTF-8") + "\" xmlns=\"http://www.w3.org/2000/svg\">"
                + "<polyline fill=\"none\" stroke=\"currentColor\" stroke-width=\"1.5\" points=\"" + points + "\"/>"
                + "<circle r=\"3\" fill=\"currentColor\" cx=\"" + x(last) + "\" cy=\"" + y(values.get(last)) + "\"/></svg>";
    }

    private String x(int at) {
        double share = values.size() == 1 ? 1 : (double) at / (values.size() - 1);
        return number(EDGE + share * (WIDTH - 2 * EDGE));
    }

    private String y(int value) {
        int most = Math.max(1, values.stream().mapToInt(Integer::intValue).max().orElse(1));
        return number(HEIGHT - EDGE - (double) value / most * (HEIGHT - 2 * EDGE));
    }

    private static String number(double value) {
        return String.format(Locale.ROOT, "%.1f", value);
    }
}
