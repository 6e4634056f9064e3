package org.tongtu.document;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDStructureElement;
import org.tongtu.document.PdfCells.Piece;

/** A table over as many pages as it takes. A row that is longer than a page goes on on the next, below the head again. */
final class PdfTable {

    private static final double LEADING = 12;
    private static final double BASE_LINE = 0.8 * LEADING;
    private static final double GAP = 8;
    private static final double ABOVE = 2;
    private static final double BELOW = 3;

    /** A row starts on a new page where fewer lines than these would fit on this one. */
    private static final int FEWEST = 4;

    private final Paper.Table table;
    private final PdfPages pages;
    private final PdfCells cells;
    private final double[] left;
    private final double[] width;
    private final List<List<Piece>> head = new ArrayList<>();

    PdfTable(Paper.Table table, PdfPages pages, PdfCells cells) {
        this.table = table;
        this.pages = pages;
        this.cells = cells;
        int columns = table.columns().size();
        this.left = new double[columns];
        this.width = new double[columns];
        double all = table.columns().stream().mapToDouble(Paper.Column::share).sum();
        double x = PdfPages.MARGIN;
        for (int i = 0; i < columns; i++) {
            double share = (PdfPages.WIDTH - 2 * PdfPages.MARGIN) * table.columns().get(i).share() / all;
            left[i] = x;
            width[i] = share - GAP;
            x += share;
        }
    }

    void write() throws IOException {
        PDStructureElement whole = cells.tags().add("Table");
        PDStructureElement top = cells.tags().add(cells.tags().add(whole, "THead"), "TR");
        for (int i = 0; i < left.length; i++) {
            head.add(cells.head(table.columns().get(i), width[i], top));
        }
        if (pages.room() < (FEWEST + 2) * LEADING) {
            pages.next();
        }
        head(false);
        PDStructureElement body = cells.tags().add(whole, "TBody");
        for (Paper.Row row : table.rows()) {
            row(row, cells.tags().add(body, "TR"));
        }
        pages.down(LEADING);
    }

    private void head(boolean again) throws IOException {
        pages.rule();
        pages.down(ABOVE);
        for (int i = 0; i < left.length; i++) {
            for (int line = 0; line < head.get(i).size(); line++) {
                Piece piece = head.get(i).get(line);
                double down = line * LEADING + BASE_LINE;
                if (again) {
                    pages.repeat(piece.text(), piece.letters(), PdfCells.SIZE, left[i], down);
                } else {
                    pages.write(piece.text(), piece.letters(), PdfCells.SIZE, left[i], down, piece.owner(), false);
                }
            }
        }
        pages.down(longest(head) * LEADING + BELOW);
        pages.rule();
        pages.down(ABOVE);
    }

    private static int longest(List<List<Piece>> row) {
        return row.stream().mapToInt(List::size).max().orElse(0);
    }

    private void row(Paper.Row row, PDStructureElement owner) throws IOException {
        var broken = new ArrayList<List<Piece>>();
        for (int i = 0; i < left.length; i++) {
            broken.add(cells.cell(row.cells().get(i), width[i], owner));
        }
        int lines = longest(broken);
        if (pages.room() < Math.min(lines, FEWEST) * LEADING + BELOW) {
            turn();
        }
        for (int from = 0; from < lines; ) {
            if (pages.room() < LEADING) {
                turn();
            }
            int fit = Math.min(lines - from, (int) (pages.room() / LEADING));
            for (int i = 0; i < left.length; i++) {
                int size = broken.get(i).size();
                write(broken.get(i).subList(Math.min(from, size), Math.min(from + fit, size)), left[i]);
            }
            pages.down(fit * LEADING);
            from += fit;
        }
        pages.down(BELOW);
        pages.rule();
        pages.down(ABOVE);
    }

    private void turn() throws IOException {
        pages.next();
        head(true);
    }

    /** A cell after the other, so that its words follow each other where they are copied out. */
    private void write(List<Piece> cell, double x) throws IOException {
        for (int i = 0; i < cell.size(); i++) {
            Piece piece = cell.get(i);
            double down = i * LEADING + BASE_LINE;
            pages.write(piece.text(), piece.letters(), PdfCells.SIZE, x, down, piece.owner(), piece.link() != null);
            if (piece.link() != null) {
                pages.link(piece.link(), x, down, piece.width(), PdfCells.SIZE, piece.owner());
            }
        }
    }
}
