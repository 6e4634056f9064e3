package org.tongtu.document;

import java.io.IOException;
import java.util.HashMap;
import java.util.Map;
import org.apache.fontbox.ttf.CmapLookup;
import org.apache.fontbox.ttf.TTFParser;
import org.apache.fontbox.ttf.TrueTypeFont;
import org.apache.pdfbox.io.RandomAccessReadBuffer;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.pdmodel.font.PDType0Font;

/** The letters of one weight in one PDF: which there are, and how wide. What there is no letter for is shown by its number. */
final class Letters {

    private static final int FIRST_SELECTOR = 0xFE00;
    private static final int LAST_SELECTOR = 0xFE0F;

    private final PDFont font;
    private final TrueTypeFont outlines;
    private final CmapLookup known;
    private final Map<Integer, Double> widths = new HashMap<>();

    private Letters(PDFont font, TrueTypeFont outlines) throws IOException {
        this.font = font;
        this.outlines = outlines;
        this.known = outlines.getUnicodeCmapLookup();
    }

    static Letters of(PaperFont font, PDDocument document) throws IOException {
        try (var file = font.open()) {
            TrueTypeFont outlines = new TTFParser().parse(new RandomAccessReadBuffer(file.readAllBytes()));
            outlines.setEnableGsub(false);
            return new Letters(PDType0Font.load(document, outlines, true), outlines);
        }
    }

    PDFont font() {
        return font;
    }

    /** A hanzi or a sign that the font lacks becomes 〔U+20BB7〕: a reader sees that something stands there, and can look it up. */
    String drawable(String text) {
        var drawn = new StringBuilder(text.length());
        text.codePoints().forEach(c -> {
            if (c == '\n' || known.getGlyphId(c) != 0) {
                drawn.appendCodePoint(c);
            } else if (!isUnseen(c)) {
                drawn.append(String.format("〔U+%04X〕", c));
            }
        });
        return drawn.toString();
    }

    private static boolean isUnseen(int c) {
        return Character.getType(c) == Character.FORMAT || c >= FIRST_SELECTOR && c <= LAST_SELECTOR;
    }

    /** In points, for letters of this size. */
    double width(String text, double size) {
        return text.codePoints().mapToDouble(this::width).sum() * size;
    }

    private double width(int letter) {
        return widths.computeIfAbsent(letter, this::measured);
    }

    private double measured(int letter) {
        try {
            return outlines.getAdvanceWidth(known.getGlyphId(letter)) / (double) outlines.getUnitsPerEm();
        } catch (IOException broken) {
            throw new java.io.UncheckedIOException(broken);
        }
    }
}
