package org.tongtu.document;

import java.net.URI;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDStructureElement;
import org.apache.pdfbox.pdmodel.documentinterchange.taggedpdf.PDTableAttributeObject;
import org.jspecify.annotations.Nullable;

/** Breaks the words of cells into the lines in which they are written, each with what it belongs to. */
record PdfCells(PdfTags tags, Letters plain, Letters strong, Locale locale) {

    static final double SIZE = 8.5;

    /** A line of a cell. */
    record Piece(String text, Letters letters, @Nullable URI link, PDStructureElement owner) {

        double width() {
            return letters.width(text, SIZE);
        }
    }

    List<Piece> head(Paper.Column column, double width, PDStructureElement row) {
        var scope = new PDTableAttributeObject();
        scope.setScope(PDTableAttributeObject.SCOPE_COLUMN);
        PDStructureElement cell = tags.add(row, "TH");
        cell.addAttribute(scope);
        return pieces(Paper.Line.strong(column.title()), width, cell);
    }

    List<Piece> cell(Paper.Cell words, double width, PDStructureElement row) {
        PDStructureElement cell = tags.add(row, "TD");
        var pieces = new ArrayList<Piece>();
        words.lines().forEach(line -> pieces.addAll(pieces(line, width, tags.add(cell, line.link() == null ? "P" : "Link"))));
        return pieces;
    }

    private List<Piece> pieces(Paper.Line line, double width, PDStructureElement owner) {
        Letters letters = line.strong() ? strong : plain;
        return TextLines.of(line.text(), letters, SIZE, width, locale).stream()
                .map(text -> new Piece(text, letters, line.link(), owner))
                .toList();
    }
}
