package org.tongtu.analysis.print;

import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.Shape;
import java.awt.geom.Ellipse2D;
import java.awt.geom.Line2D;
import java.awt.geom.Point2D;
import java.awt.geom.Rectangle2D;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.tongtu.leaflet.Paint;

/** Draws with the paints of the map on the screen: a pixel there is three quarters of a point here. */
final class Brush {

    private static final double POINTS_PER_PIXEL = 0.75;

    private final Graphics2D ink;
    private final double pixel;

    /** @param size how much larger than on a sheet of A4 */
    Brush(Graphics2D ink, double size) {
        this.ink = ink;
        this.pixel = POINTS_PER_PIXEL * size;
    }

    void area(Shape shape, Paint paint) {
        Color fill = colour(paint.fill(), paint.fillOpacity());
        if (fill != null && paint.hatch() == null) {
            ink.setColor(fill);
            ink.fill(shape);
        }
        if (fill != null && paint.hatch() != null) {
            hatch(shape, fill, paint.hatch() * pixel);
        }
        line(shape, paint);
    }

    void line(Shape shape, Paint paint) {
        Color stroke = colour(paint.stroke(), 1.0);
        if (stroke != null) {
            ink.setColor(stroke);
            ink.setStroke(stroke(paint));
            ink.draw(shape);
        }
    }

    void point(Point2D place, Paint paint) {
        double radius = (paint.radius() == null ? 4 : paint.radius()) * pixel * 0.7;
        var dot = new Ellipse2D.Double(place.getX() - radius, place.getY() - radius, 2 * radius, 2 * radius);
        area(dot, paint);
    }

    private BasicStroke stroke(Paint paint) {
        float width = (float) ((paint.width() == null ? 1 : paint.width()) * pixel);
        List<Integer> dash = paint.dash();
        if (dash == null) {
            return new BasicStroke(width, BasicStroke.CAP_ROUND, BasicStroke.JOIN_ROUND);
        }
        var gaps = new float[dash.size()];
        for (int i = 0; i < gaps.length; i++) {
            gaps[i] = (float) (dash.get(i) * pixel);
        }
        return new BasicStroke(width, BasicStroke.CAP_BUTT, BasicStroke.JOIN_ROUND, 10, gaps, 0);
    }

    private void hatch(Shape shape, Color colour, double gap) {
        Shape before = ink.getClip();
        ink.clip(shape);
        ink.setColor(colour);
        ink.setStroke(new BasicStroke((float) (0.8 * pixel)));
        Rectangle2D box = shape.getBounds2D();
        Rectangle2D seen = before == null ? box : box.createIntersection(before.getBounds2D());
        for (double x = seen.getMinX() - seen.getHeight(); x < seen.getMaxX() && !seen.isEmpty(); x += gap * Math.sqrt(2)) {
            double from = Math.floor(x / (gap * Math.sqrt(2))) * gap * Math.sqrt(2);
            ink.draw(new Line2D.Double(from, seen.getMaxY(), from + seen.getHeight(), seen.getMinY()));
        }
        ink.setClip(before);
    }

    static @Nullable Color colour(@Nullable String css, @Nullable Double opacity) {
        if (css == null) {
            return null;
        }
        Color solid = Color.decode(css);
        int alpha = (int) Math.round(255 * (opacity == null ? 1 : opacity));
        return new Color(solid.getRed(), solid.getGreen(), solid.getBlue(), alpha);
    }
}
