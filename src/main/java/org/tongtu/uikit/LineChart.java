package org.tongtu.uikit;

import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.springframework.web.util.HtmlUtils;

/**
 * Lines over years as plain SVG, made on the server: the same picture in the workspace, on the public site without
 * JavaScript, and in print. Styled by classes and presentation attributes only, so that a strict content policy allows it.
 *
 * @param description what a person who does not see it should know, in one sentence
 */
public record LineChart(String title, String description, String unit, List<Line> lines) {

    private static final int WIDTH = 640;
    private static final int HEIGHT = 260;
    private static final int LEFT = 56;
    private static final int RIGHT = 16;
    private static final int TOP = 24;
    private static final int BOTTOM = 32;

    public LineChart {
        lines = List.copyOf(lines);
    }

    /**
     * One line.
     *
     * @param style what is, what should be, or single values beside the line
     */
    public record Line(String name, Style style, List<Point> points) {

        public Line {
            points = List.copyOf(points);
        }
    }

    /** How a line looks; each differs in more than colour. */
    public enum Style {
        ACTUAL("chart-actual", "—●—"),
        EXPECTED("chart-expected", "- - -"),
        DOTS("chart-dots", "○");

        private final String css;
        private final String sign;

        Style(String css, String sign) {
            this.css = css;
            this.sign = sign;
        }

        public String css() {
            return css;
        }

        /** For the legend. */
        public String sign() {
            return sign;
        }
    }

    /**
     * One value.
     *
     * @param x position in years
     * @param label what the period is called
     */
    public record Point(double x, String label, double y) {}

    /** The picture; empty where no line has a point. */
    public String toSvg() {
        List<Point> all = lines.stream().flatMap(line -> line.points().stream()).toList();
        if (all.isEmpty()) {
            return "";
        }
        var years = Axis.of(all.stream().mapToDouble(Point::x).toArray(), true);
        var values = Axis.of(all.stream().mapToDouble(Point::y).toArray(), false);
        var svg = new StringBuilder();
        svg.append("<svg class=\"chart\" viewBox=\"0 0 ").append(WIDTH).append(' ').append(HEIGHT)
                .append("\" role=\"img\" aria-label=\"").append(escape(title + ". " + description))
                .append("\" xmlns=\"http://www.w3.org/2000/svg\" font-size=\"12\" fill=\"currentColor\">");
        addGrid(svg, years, values);
        lines.forEach(line -> addLine(svg, line, years, values));
        return svg.append("</svg>").toString();
    }

    private void addGrid(StringBuilder svg, Axis years, Axis values) {
        svg.append("<g class=\"chart-grid\">").append(text(LEFT, TOP - 10, "start", unit));
        for (double value : values.ticks()) {
            double y = y(values, value);
            svg.append(line(LEFT, y, WIDTH - RIGHT, y)).append(text(LEFT - 6, y + 4, "end", values.write(value)));
        }
        for (double year : years.ticks()) {
            svg.append(text(x(years, year), HEIGHT - BOTTOM + 18, "middle", years.write(year)));
        }
        svg.append("</g>");
    }

    private static void addLine(StringBuilder svg, Line line, Axis years, Axis values) {
        svg.append("<g class=\"").append(line.style().css()).append("\">");
        if (line.style() != Style.DOTS) {
            String path = line.points().stream()
                    .map(point -> number(x(years, point.x())) + ',' + number(y(values, point.y())))
                    .collect(Collectors.joining(" "));
            svg.append("<polyline fill=\"none\" stroke=\"currentColor\" stroke-width=\"2\"")
                    .append(line.style() == Style.EXPECTED ? " stroke-dasharray=\"6 4\"" : "")
                    .append(" points=\"").append(path).append("\"/>");
        }
        if (line.style() != Style.EXPECTED) {
            line.points().forEach(point -> addDot(svg, line.style(), point, years, values));
        }
        svg.append("</g>");
    }

    private static void addDot(StringBuilder svg, Style style, Point point, Axis years, Axis values) {
        svg.append("<circle r=\"3\" cx=\"").append(number(x(years, point.x())))
                .append("\" cy=\"").append(number(y(values, point.y())))
                .append(style == Style.DOTS ? "\" fill=\"none\" stroke=\"currentColor\"><title>" : "\"><title>")
                .append(escape(point.label() + ": " + values.write(point.y()))).append("</title></circle>");
    }

    private static double x(Axis years, double year) {
        return LEFT + years.share(year) * (WIDTH - LEFT - RIGHT);
    }

    private static double y(Axis values, double value) {
        return HEIGHT - BOTTOM - values.share(value) * (HEIGHT - TOP - BOTTOM);
    }

    private static String line(double x1, double y1, double x2, double y2) {
        return "<line stroke=\"currentColor\" stroke-opacity=\"0.2\" x1=\"" + number(x1) + "\" y1=\"" + number(y1)
                + "\" x2=\"" + number(x2) + "\" y2=\"" + number(y2) + "\"/>";
    }

    private static String text(double x, double y, String anchor, String words) {
        return "<text x=\"" + number(x) + "\" y=\"" + number(y) + "\" text-anchor=\"" + anchor + "\">" + escape(words) + "</text>";
    }

    private static String number(double value) {
        return String.format(Locale.ROOT, "%.1f", value);
    }

    private static String escape(String words) {
        return HtmlUtils.htmlEscape(words, "UTF-8");
    }
}
