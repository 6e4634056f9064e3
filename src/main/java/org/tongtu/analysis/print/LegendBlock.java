package org.tongtu.analysis.print;

import java.awt.Font;
import java.awt.Graphics2D;
import java.awt.Shape;
import java.awt.geom.Line2D;
import java.awt.geom.Point2D;
import java.awt.geom.Rectangle2D;
import java.util.List;
import org.tongtu.document.PaperFont;

/** What the map's colours and signs mean, in as many columns as there is room for. */
final class LegendBlock {

    private final Graphics2D ink;
    private final double size;

    LegendBlock(Graphics2D ink, double size) {
        this.ink = ink;
        this.size = size;
    }

    /** @param rest said in the last place where there are more than fit */
    void draw(List<LegendEntry> entries, Rectangle2D room, int columns, String rest) {
        var pen = new Pen(ink);
        Font font = PaperFont.REGULAR.of(7 * size);
        double row = 11.5 * size;
        double column = room.getWidth() / columns;
        int perColumn = Math.max(1, (int) (room.getHeight() / row));
        int most = perColumn * columns;
        for (int i = 0; i < Math.min(entries.size(), most); i++) {
            double x = room.getX() + i / perColumn * column;
            double y = room.getY() + (i % perColumn + 1) * row;
            if (i == most - 1 && entries.size() > most) {
                pen.write(rest, font, x, y - row * 0.28);
                return;
            }
            sample(entries.get(i), x, y - row * 0.85, row * 0.7);
            pen.write(pen.fit(entries.get(i).name(), font, column - 24 * size), font, x + 20 * size, y - row * 0.28);
        }
    }

    private void sample(LegendEntry entry, double x, double y, double height) {
        var brush = new Brush(ink, size * 0.8);
        double width = 15 * size;
        switch (entry.kind()) {
            case AREA -> {
                Shape before = ink.getClip();
                brush.area(new Rectangle2D.Double(x, y, width, height), entry.paint());
                ink.setClip(before);
            }
            case LINE -> brush.line(new Line2D.Double(x, y + height / 2, x + width, y + height / 2), entry.paint());
            case POINT -> brush.point(new Point2D.Double(x + width / 2, y + height / 2), entry.paint());
        }
    }
}
