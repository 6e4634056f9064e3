package org.tongtu.analysis.print;

import java.awt.Color;
import java.awt.Font;
import java.awt.Graphics2D;
import java.awt.geom.Rectangle2D;
import java.util.List;
import java.util.Locale;
import org.locationtech.jts.geom.Envelope;
import org.tongtu.analysis.ConformityReport;
import org.tongtu.analysis.ReportTable;
import org.tongtu.document.PaperFont;

/** The answer of a conformity check on one page of A4. */
final class ConformitySheet implements Sheet {

    private static final double MARGIN = 40;
    private static final double MAP_WIDTH = 300;
    private static final double MAP_HEIGHT = 245;
    private static final double ROW = 12.5;
    private static final double FOOT = 46;
    private static final int MOST_FINDINGS = 8;
    private static final Color WARNING = new Color(0xa33b00);

    private final ConformityReport report;
    private final MapContent map;
    private final SheetWords words;

    ConformitySheet(ConformityReport report, MapContent map, SheetWords words) {
        this.report = report;
        this.map = map;
        this.words = words;
    }

    @Override
    public String title() {
        return report.title();
    }

    @Override
    public double width() {
        return PaperSize.A4.width();
    }

    @Override
    public double height() {
        return PaperSize.A4.height();
    }

    private Locale locale() {
        return map.locale();
    }

    @Override
    public void draw(Graphics2D ink) {
        var pen = new Pen(ink);
        pen.write(report.title(), PaperFont.BOLD.of(18), MARGIN, MARGIN + 16);
        pen.writeRight(report.facts().get(2).value(), PaperFont.REGULAR.of(8.5), width() - MARGIN, MARGIN + 16);
        String plan = report.facts().getFirst().value() + " · " + report.facts().get(1).value();
        pen.write(pen.fit(plan, PaperFont.REGULAR.of(9), width() - 2 * MARGIN), PaperFont.REGULAR.of(9), MARGIN, MARGIN + 33);
        pen.rule(MARGIN, width() - MARGIN, MARGIN + 40, 1.2);
        double top = MARGIN + 50;
        map(ink, pen, top);
        verdicts(pen, top);
        tables(pen, top + MAP_HEIGHT + 8);
        foot(pen);
    }

    private void map(Graphics2D ink, Pen pen, double top) {
        var wanted = new Envelope(report.conformity().boundary().getEnvelopeInternal());
        wanted.expandBy(wanted.getWidth() * 0.2, wanted.getHeight() * 0.2);
        var frame = new MapFrame(new Rectangle2D.Double(MARGIN, top, MAP_WIDTH, MAP_HEIGHT), wanted);
        List<LegendEntry> legend = new MapDrawing(map, frame, 0.8).draw(ink);
        furniture(ink, pen, frame);
        double x = MARGIN + MAP_WIDTH + 14;
        double from = top + 118;
        pen.write(words.legend(), PaperFont.BOLD.of(8.5), x, from);
        new LegendBlock(ink, 0.85).draw(legend, new Rectangle2D.Double(x, from + 4, width() - MARGIN - x, top + MAP_HEIGHT - from - 4), 2, words.more());
    }

    private void furniture(Graphics2D ink, Pen pen, MapFrame frame) {
        Rectangle2D area = frame.area();
        ink.setColor(new Color(255, 255, 255, 205));
        ink.fill(new Rectangle2D.Double(area.getX() + 4, area.getMaxY() - 34, 130, 30));
        pen.scaleBar(frame, area.getX() + 10, area.getMaxY() - 12, 105, 0.9, locale());
        pen.write(words.scale(frame.scale()), PaperFont.REGULAR.of(6.5), area.getX() + 10, area.getMaxY() - 25);
        ink.setColor(new Color(255, 255, 255, 205));
        ink.fill(new Rectangle2D.Double(area.getMaxX() - 26, area.getY() + 4, 22, 32));
        pen.northArrow(area.getMaxX() - 21, area.getY() + 33, 24, words.north());
    }

    private void verdicts(Pen pen, double top) {
        double x = MARGIN + MAP_WIDTH + 14;
        double room = width() - MARGIN - x;
        Font text = PaperFont.REGULAR.of(8.5);
        double y = top + 9;
        pen.write(report.facts().get(3).name(), PaperFont.BOLD.of(8.5), x, y);
        y += ROW;
        pen.write(report.facts().get(3).value(), PaperFont.BOLD.of(10), x, y);
        y += 5;
        for (ConformityReport.Verdict verdict : report.verdicts()) {
            List<String> lines = pen.wrap((verdict.concerned() ? "▲ " : "● ") + verdict.text(), text, room, 2, locale());
            for (String line : lines) {
                y += ROW;
                pen.write(line, text, verdict.concerned() ? WARNING : Color.DARK_GRAY, x, y);
            }
            y += 2;
        }
    }

    private void tables(Pen pen, double top) {
        var block = new FigureBlock(pen, locale(), MARGIN, width() - 2 * MARGIN);
        double bottom = height() - MARGIN - FOOT;
        int findings = Math.min(report.findings().size(), MOST_FINDINGS);
        double figures = bottom - (findings + 2) * ROW;
        double y = top;
        for (ReportTable table : report.tables()) {
            int room = (int) ((figures - y) / ROW);
            if (room < 4) {
                pen.write(words.moreTables(), PaperFont.REGULAR.of(7.5), MARGIN, y + ROW);
                y += ROW;
                break;
            }
            y = block.draw(narrow(table), y, room, words.moreRows());
        }
        findings(pen, y, bottom, findings);
    }

    /** With many towns their own columns do not fit on the page: the spreadsheet has them. */
    private static ReportTable narrow(ReportTable table) {
        int columns = table.columns().size();
        if (columns <= 6) {
            return table;
        }
        return new ReportTable(table.title(), table.note(), table.columns().subList(columns - 3, columns), table.lines().stream()
                .map(line -> new ReportTable.Line(line.name(), line.figures().subList(columns - 3, columns), line.strong())).toList());
    }

    private void findings(Pen pen, double top, double bottom, int most) {
        Font text = PaperFont.REGULAR.of(7.5);
        double y = top + ROW;
        pen.write(words.findings(report.findings().size()), PaperFont.BOLD.of(8.5), MARGIN, y);
        int room = Math.min(report.findings().size(), Math.max(most, (int) ((bottom - y) / ROW) - 1));
        for (ConformityReport.Note note : report.findings().subList(0, room)) {
            y += ROW;
            pen.write(pen.fit(note.severity() + " · " + note.text(), text, width() - 2 * MARGIN), text, MARGIN, y);
        }
        if (room < report.findings().size()) {
            pen.write(words.moreRows(), text, MARGIN, y + ROW);
        }
    }

    private void foot(Pen pen) {
        Font text = PaperFont.REGULAR.of(7);
        double y = height() - MARGIN - 26;
        pen.rule(MARGIN, width() - MARGIN, y - 10, 0.6);
        for (String line : pen.wrap(report.withheld() + words.disclaimer(), text, width() - 2 * MARGIN, 2, locale())) {
            pen.write(line, text, MARGIN, y);
            y += 10;
        }
        pen.write(pen.fit(words.sources(report.conformity().plan().attribution()), text, width() - 2 * MARGIN), text, MARGIN, y);
    }
}
