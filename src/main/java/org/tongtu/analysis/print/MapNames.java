package org.tongtu.analysis.print;

import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.Font;
import java.awt.Graphics2D;
import java.awt.geom.Point2D;
import java.awt.geom.Rectangle2D;
import java.util.ArrayList;
import java.util.List;
import org.locationtech.jts.geom.Coordinate;

/** Names on a map that do not lie on each other: who comes first keeps its place, who finds none is left out. */
final class MapNames {

    private static final Color HALO = new Color(255, 255, 255, 215);

    private final MapFrame frame;
    private final List<Name> names = new ArrayList<>();
    private int first;

    private record Name(Point2D place, String text, Font font, Color colour) {}

    MapNames(MapFrame frame) {
        this.frame = frame;
    }

    void put(Coordinate place, String text, Font font, Color colour) {
        names.add(new Name(frame.at(place), text, font, colour));
    }

    void putFirst(Coordinate place, String text, Font font, Color colour) {
        names.add(first++, new Name(frame.at(place), text, font, colour));
    }

    void draw(Graphics2D ink) {
        var taken = new ArrayList<Rectangle2D>();
        for (Name name : names) {
            Rectangle2D box = name.font().getStringBounds(name.text(), ink.getFontRenderContext());
            double x = name.place().getX() - box.getWidth() / 2;
            double y = name.place().getY() - name.font().getSize2D() * 0.6;
            var room = new Rectangle2D.Double(x - 1, y - name.font().getSize2D(), box.getWidth() + 2, name.font().getSize2D() * 1.3);
            if (frame.area().contains(room) && taken.stream().noneMatch(room::intersects)) {
                taken.add(room);
                draw(ink, name, x, y);
            }
        }
    }

    private static void draw(Graphics2D ink, Name name, double x, double y) {
        ink.setColor(HALO);
        ink.setStroke(new BasicStroke(name.font().getSize2D() / 4, BasicStroke.CAP_ROUND, BasicStroke.JOIN_ROUND));
        ink.draw(name.font().createGlyphVector(ink.getFontRenderContext(), name.text()).getOutline((float) x, (float) y));
        ink.setColor(name.colour());
        ink.setFont(name.font());
        ink.drawString(name.text(), (float) x, (float) y);
    }
}
