package org.tongtu.document;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Calendar;
import java.util.GregorianCalendar;
import java.util.TimeZone;
import org.apache.pdfbox.pdfwriter.compress.CompressParameters;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDStructureElement;
import org.apache.pdfbox.pdmodel.interactive.documentnavigation.destination.PDPageXYZDestination;
import org.apache.pdfbox.pdmodel.interactive.documentnavigation.outline.PDDocumentOutline;
import org.apache.pdfbox.pdmodel.interactive.documentnavigation.outline.PDOutlineItem;

/** A paper as a PDF with title, language, bookmarks and tags; its letters are embedded in part, and can be searched. */
public final class PdfFile {

    private static final double TITLE = 16;
    private static final double HEADING = 12;
    private static final double TEXT = 10;
    private static final double LEADING = 1.45;

    private final Paper paper;
    private final PDDocument document;
    private final PdfTags tags;
    private final PdfPages pages;
    private final Letters plain;
    private final Letters strong;
    private final PDDocumentOutline outline = new PDDocumentOutline();

    private PdfFile(Paper paper, PDDocument document) throws IOException {
        this.paper = paper;
        this.document = document;
        this.tags = new PdfTags(document, paper.locale());
        this.pages = new PdfPages(document, tags);
        this.plain = Letters.of(PaperFont.REGULAR, document);
        this.strong = Letters.of(PaperFont.BOLD, document);
    }

    public static byte[] write(Paper paper) {
        try (var document = new PDDocument(); var out = new ByteArrayOutputStream()) {
            new PdfFile(paper, document).write();
            document.save(out, CompressParameters.NO_COMPRESSION); // it is read again at once
            return ReadableText.mended(out.toByteArray());
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    private void write() throws IOException {
        Calendar made = GregorianCalendar.from(paper.made().atZone(TimeZone.getTimeZone("UTC").toZoneId()));
        document.getDocumentInformation().setTitle(paper.title());
        document.getDocumentInformation().setProducer("Tongtu");
        document.getDocumentInformation().setCreationDate(made);
        document.getDocumentCatalog().setDocumentOutline(outline);
        try (pages) {
            words(paper.title(), strong, TITLE, tags.add("H1"));
            for (Paper.Part part : paper.parts()) {
                write(part);
            }
        }
        PdfFoot.write(document, plain);
        tags.finish();
    }

    private void write(Paper.Part part) throws IOException {
        switch (part) {
            case Paper.Heading heading -> heading(heading.text());
            case Paper.Words words -> words(words.line());
            case Paper.Table table -> new PdfTable(table, pages, new PdfCells(tags, plain, strong, paper.locale())).write();
        }
    }

    private void heading(String text) throws IOException {
        if (pages.room() < 6 * HEADING * LEADING) {
            pages.next();
        }
        pages.down(HEADING * 0.7);
        var place = new PDPageXYZDestination();
        place.setPage(document.getPage(document.getNumberOfPages() - 1));
        place.setTop((int) pages.y());
        var mark = new PDOutlineItem();
        mark.setTitle(text);
        mark.setDestination(place);
        outline.addLast(mark);
        words(text, strong, HEADING, tags.add("H2"));
    }

    private void words(Paper.Line line) throws IOException {
        words(line.text(), line.strong() ? strong : plain, TEXT, tags.add("P"));
    }

    private void words(String text, Letters letters, double size, PDStructureElement owner) throws IOException {
        for (String line : TextLines.of(text, letters, size, PdfPages.WIDTH - 2 * PdfPages.MARGIN, paper.locale())) {
            if (pages.room() < size * LEADING) {
                pages.next();
            }
            pages.write(line, letters, size, PdfPages.MARGIN, size, owner, false);
            pages.down(size * LEADING);
        }
        pages.down(size * 0.3);
    }
}
