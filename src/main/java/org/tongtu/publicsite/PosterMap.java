package org.tongtu.publicsite;

import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.Font;
import java.awt.Graphics2D;
import java.awt.Shape;
import java.awt.geom.Ellipse2D;
import java.awt.geom.Path2D;
import java.awt.geom.Rectangle2D;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.locationtech.jts.awt.ShapeWriter;
import org.locationtech.jts.geom.Coordinate;
import org.locationtech.jts.geom.Geometry;
import org.locationtech.jts.geom.GeometryFactory;
import org.tongtu.document.PaperFont;
import org.tongtu.consultation.village.ChangedThing;
import org.tongtu.consultation.village.Verb;
import org.tongtu.consultation.village.Village;

/** The drawing of the notice's page, on paper: what was, dashed; what will be, solid; numbers as in the list. */
final class PosterMap {

    /** Width by height. */
    static final double SHAPE = (double) MapFrame.WIDTH / MapFrame.HEIGHT;

    private static final Color WATER = new Color(0x7fb3d5);
    private static final Color ROAD = new Color(0xc4bdb0);
    private static final Color BORDER = new Color(0x8a94a3);
    private static final Color BEFORE = new Color(0xb04a3a);
    private static final Color AFTER = new Color(0x14647a);
    private static final int FILL = 60;
    private static final float[] DASH = {7, 5};

    private final Reader r;
    private final List<ChangedThing> things;
    private final Surroundings.Around around;
    private final MapFrame frame;
    private final ShapeWriter shapes;

    private PosterMap(Reader r, List<ChangedThing> things, Surroundings.Around around, MapFrame frame) {
        this.r = r;
        this.things = things;
        this.around = around;
        this.frame = frame;
        this.shapes = new ShapeWriter((degrees, pixel) -> {
            double[] at = frame.at(degrees);
            pixel.setLocation(at[0], at[1]);
        });
    }

    /** Null where nothing that changes has a place. */
    static @Nullable PosterMap of(Reader r, List<ChangedThing> things, Surroundings.Around around) {
        Geometry[] places = things.stream()
                .flatMap(it -> Stream.of(Optional.ofNullable(it.before()), Optional.ofNullable(it.after())))
                .flatMap(Optional::stream)
                .toArray(Geometry[]::new);
        return places.length == 0 ? null : new PosterMap(r, things, around, MapFrame.around(new GeometryFactory().createGeometryCollection(places)));
    }

    void draw(Graphics2D paper, double x, double y, double width) {
        var ink = (Graphics2D) paper.create();
        ink.translate(x, y);
        ink.scale(width / MapFrame.WIDTH, width / MapFrame.WIDTH);
        ink.clip(new Rectangle2D.Double(0, 0, MapFrame.WIDTH, MapFrame.HEIGHT));
        around.context().forEach(it -> line(ink, it, WATER, new BasicStroke(2)));
        around.roads().forEach(it -> line(ink, it, ROAD, new BasicStroke(1.5f)));
        around.borders().values().forEach(it -> line(ink, it, BORDER, dashed(2)));
        things.stream().filter(it -> it.verb() != Verb.CHANGED).forEach(it -> changed(ink, it.before(), BEFORE, dashed(3)));
        things.forEach(it -> changed(ink, it.after(), AFTER, new BasicStroke(5, BasicStroke.CAP_ROUND, BasicStroke.JOIN_ROUND)));
        around.villages().forEach(it -> village(ink, it));
        for (int i = 0; i < Math.min(Poster.CHANGES, things.size()); i++) {
            String number = String.valueOf(i + 1);
            things.get(i).place().ifPresent(place -> number(ink, place.getInteriorPoint().getCoordinate(), number));
        }
        ink.setColor(BORDER);
        ink.setStroke(new BasicStroke(2));
        ink.draw(new Rectangle2D.Double(1, 1, MapFrame.WIDTH - 2, MapFrame.HEIGHT - 2));
        ink.dispose();
    }

    private void line(Graphics2D ink, Geometry place, Color colour, BasicStroke stroke) {
        ink.setColor(colour);
        ink.setStroke(stroke);
        ink.draw(shapes.toShape(place));
    }

    private void changed(Graphics2D ink, @Nullable Geometry place, Color colour, BasicStroke stroke) {
        if (place == null) {
            return;
        }
        Shape shape = place.getDimension() == 0 ? dot(frame.at(place.getCoordinate()), 9) : shapes.toShape(place);
        if (place.getDimension() != 1) {
            ink.setColor(new Color(colour.getRed(), colour.getGreen(), colour.getBlue(), FILL));
            ink.fill(shape);
        }
        ink.setColor(colour);
        ink.setStroke(stroke);
        ink.draw(shape);
    }

    private void village(Graphics2D ink, Village village) {
        double[] at = frame.at(village.place());
        if (!frame.shows(at)) {
            return;
        }
        Font font = PaperFont.REGULAR.of(15);
        String name = r.in(village.name());
        double width = font.getStringBounds(name, ink.getFontRenderContext()).getWidth();
        ink.setColor(Color.BLACK);
        ink.fill(dot(at, 4));
        ink.setFont(font);
        ink.drawString(name, (float) (at[0] + width + 10 > MapFrame.WIDTH ? at[0] - width - 8 : at[0] + 8), (float) at[1] + 5);
    }

    private void number(Graphics2D ink, Coordinate place, String number) {
        double[] at = frame.at(place);
        Font font = PaperFont.BOLD.of(16);
        ink.setColor(AFTER);
        ink.fill(dot(at, 13));
        ink.setColor(Color.WHITE);
        ink.setFont(font);
        double width = font.getStringBounds(number, ink.getFontRenderContext()).getWidth();
        ink.drawString(number, (float) (at[0] - width / 2), (float) at[1] + 6);
    }

    private static Shape dot(double[] at, double radius) {
        return new Path2D.Double(new Ellipse2D.Double(at[0] - radius, at[1] - radius, 2 * radius, 2 * radius));
    }

    private static BasicStroke dashed(float width) {
        return new BasicStroke(width, BasicStroke.CAP_BUTT, BasicStroke.JOIN_ROUND, 10, DASH, 0);
    }
}
