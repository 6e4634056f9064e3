package org.tongtu.publicsite;

import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.geom.Rectangle2D;
import org.jspecify.annotations.Nullable;
import org.tongtu.document.PaperFont;
import org.tongtu.analysis.print.PaperSize;
import org.tongtu.analysis.print.Sheet;

/** A poster upright on its paper. Letters shrink until everything has room; the map takes what is left. */
final class PosterSheet implements Sheet {

    private static final Color TEAL = new Color(0x14647a);
    private static final Color INK = new Color(0x1c2430);
    private static final Color QUIET = new Color(0x566273);
    private static final double SMALLER = 0.95;

    /** Letters smaller than that part of their size are worth more than the map. */
    private static final double LETTERS_BEFORE_MAP = 0.7;

    /** Larger where there is no map to share the sheet with. */
    private static final double ALONE = 1.35;

    private static final double LEAST_MAP = 0.2;
    private static final double CODE = 150;

    /** Four centimetres on A4: phones read it from an arm's length, however small the letters became. */
    private static final double LEAST_CODE = 120;

    private final Poster poster;
    private final PaperSize paper;

    PosterSheet(Poster poster, PaperSize paper) {
        this.poster = poster;
        this.paper = paper;
    }

    @Override
    public String title() {
        return poster.title();
    }

    @Override
    public double width() {
        return paper.width();
    }

    @Override
    public double height() {
        return paper.height();
    }

    @Override
    public void draw(Graphics2D ink) {
        double size = width() / PaperSize.A4.width();
        double letters = poster.map() == null ? ALONE * size : size;
        while (head(null, letters) + foot(null, letters, 0) + wantedMap(letters / size) > height() - margin()) {
            letters *= SMALLER;
        }
        ink.setColor(TEAL);
        ink.fill(new Rectangle2D.Double(0, 0, width(), margin() * 0.4));
        double top = head(ink, letters) + 10 * letters;
        double bottom = height() - margin() - foot(null, letters, 0);
        foot(ink, letters, bottom);
        map(ink, top, bottom - 10 * letters);
    }

    private void map(Graphics2D ink, double top, double bottom) {
        PosterMap map = poster.map();
        double width = Math.min(width() - 2 * margin(), (bottom - top) * PosterMap.SHAPE);
        if (map != null && bottom - top >= height() * LEAST_MAP / 2) {
            map.draw(ink, (width() - width) / 2, top + (bottom - top - width / PosterMap.SHAPE) / 2, width);
        }
    }

    private double margin() {
        return width() * 0.065;
    }

    private double wantedMap(double letters) {
        return poster.map() != null && letters > LETTERS_BEFORE_MAP ? height() * LEAST_MAP : 20 * letters;
    }

    /** @return where it ends */
    private double head(@Nullable Graphics2D ink, double size) {
        var text = new PosterText(ink, poster.locale(), margin(), margin(), width() - 2 * margin())
                .write(poster.eyebrow(), PaperFont.BOLD.of(14 * size), TEAL)
                .write(poster.title(), PaperFont.BOLD.of(29 * size), INK)
                .gap(4 * size)
                .write(poster.closes(), PaperFont.BOLD.of(17 * size), TEAL)
                .write(poster.opens(), PaperFont.REGULAR.of(12 * size), QUIET)
                .gap(6 * size)
                .write(poster.summary(), PaperFont.REGULAR.of(15 * size), INK)
                .gap(8 * size)
                .write(poster.heading(), PaperFont.BOLD.of(17 * size), TEAL);
        poster.changes().forEach(change -> text.write(change, PaperFont.REGULAR.of(13 * size), INK));
        return text.bottom();
    }

    /** The code on the left, how to speak beside it, the law below. @return how high it is */
    private double foot(@Nullable Graphics2D ink, double size, double top) {
        double code = Math.max(CODE * size, LEAST_CODE * width() / PaperSize.A4.width());
        if (ink != null) {
            new QrCode(poster.address()).draw(ink, margin() - code * 0.08, top, code);
        }
        double left = margin() + code;
        var beside = new PosterText(ink, poster.locale(), left, top, width() - margin() - left)
                .write(poster.speak(), PaperFont.BOLD.of(17 * size), TEAL);
        poster.ways().forEach(way -> beside.write(way, PaperFont.REGULAR.of(13 * size), INK));
        beside.write(poster.address(), PaperFont.REGULAR.of(10 * size), QUIET);
        var law = new PosterText(ink, poster.locale(), margin(), Math.max(beside.bottom(), top + code), width() - 2 * margin());
        if (!poster.basis().isBlank()) {
            law.write(poster.basis(), PaperFont.REGULAR.of(10 * size), QUIET);
        }
        return law.bottom() - top;
    }
}
