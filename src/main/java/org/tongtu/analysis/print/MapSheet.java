package org.tongtu.analysis.print;

import java.awt.Color;
import java.awt.Font;
import java.awt.Graphics2D;
import java.awt.geom.Rectangle2D;
import java.util.List;
import org.tongtu.document.PaperFont;

/**
 * A map with everything that makes it one on paper: title, legend, scale, north, sources, edition and date. The legend
 * stands to the right of a landscape sheet and below an upright one.
 */
final class MapSheet implements Sheet {

    private final String title;
    private final MapContent content;
    private final MapPrint print;
    private final SheetWords words;
    private final List<String> lines;
    private final double size;
    private final double margin;

    /** @param lines edition, date, sources, what is withheld (may be blank) */
    MapSheet(String title, MapContent content, MapPrint print, SheetWords words, List<String> lines) {
        this.title = title;
        this.content = content;
        this.print = print;
        this.words = words;
        this.lines = lines;
        this.size = print.paper().letters();
        this.margin = 30 * size;
    }

    @Override
    public String title() {
        return title;
    }

    @Override
    public double width() {
        return print.landscape() ? print.paper().height() : print.paper().width();
    }

    @Override
    public double height() {
        return print.landscape() ? print.paper().width() : print.paper().height();
    }

    @Override
    public void draw(Graphics2D ink) {
        var pen = new Pen(ink);
        Font head = PaperFont.BOLD.of(20 * size);
        String text = pen.fit(title, head, width() - 2 * margin);
        pen.write(text, head, (width() - pen.width(text, head)) / 2, margin + 18 * size);
        double top = margin + 30 * size;
        double foot = 26 * size;
        double legendWidth = print.landscape() ? Math.max(120 * size, width() * 0.18) : width() - 2 * margin;
        double legendHeight = print.landscape() ? height() - margin - foot - top : Math.max(105 * size, height() * 0.16);
        double mapWidth = print.landscape() ? width() - 2 * margin - legendWidth - 10 * size : width() - 2 * margin;
        double mapHeight = height() - margin - foot - top - (print.landscape() ? 0 : legendHeight + 8 * size);
        var frame = new MapFrame(new Rectangle2D.Double(margin, top, mapWidth, mapHeight), print.extent());
        List<LegendEntry> legend = new MapDrawing(content, frame, size).draw(ink);
        double x = print.landscape() ? margin + mapWidth + 10 * size : margin;
        double y = print.landscape() ? top : top + mapHeight + 8 * size;
        side(ink, pen, frame, legend, new Rectangle2D.Double(x, y, legendWidth, legendHeight));
        foot(pen, height() - margin - foot + 14 * size);
    }

    /** Legend, then scale and north in the lower right corner of its room. */
    private void side(Graphics2D ink, Pen pen, MapFrame frame, List<LegendEntry> legend, Rectangle2D room) {
        double scaleHeight = 46 * size;
        double scaleWidth = 130 * size;
        pen.write(words.legend(), PaperFont.BOLD.of(10 * size), room.getX(), room.getY() + 9 * size);
        double from = room.getY() + 14 * size;
        var list = print.landscape()
                ? new Rectangle2D.Double(room.getX(), from, room.getWidth(), room.getMaxY() - from - scaleHeight)
                : new Rectangle2D.Double(room.getX(), from, room.getWidth() - scaleWidth - 8 * size, room.getMaxY() - from);
        int columns = Math.max(1, (int) (list.getWidth() / (110 * size)));
        new LegendBlock(ink, size).draw(legend, list, columns, words.more());
        double x = print.landscape() ? room.getX() : room.getMaxX() - scaleWidth;
        double y = room.getMaxY();
        pen.northArrow(x + scaleWidth - 22 * size, y - 4 * size, 32 * size, words.north());
        pen.write(words.scale(frame.scale()), PaperFont.REGULAR.of(8 * size), x, y - 24 * size);
        pen.scaleBar(frame, x, y - 7 * size, 92 * size, size, content.locale());
        ink.setColor(Color.BLACK);
    }

    private void foot(Pen pen, double y) {
        Font text = PaperFont.REGULAR.of(7.5 * size);
        double room = width() - 2 * margin;
        pen.write(pen.fit(lines.getFirst() + "    " + lines.get(1), text, room), text, margin, y);
        String below = lines.get(2) + (lines.get(3).isBlank() ? "" : "    " + lines.get(3));
        pen.write(pen.fit(below, text, room), text, margin, y + 11 * size);
    }
}
