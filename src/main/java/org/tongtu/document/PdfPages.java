package org.tongtu.document;

import java.awt.Color;
import java.io.Closeable;
import java.io.IOException;
import java.net.URI;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDStructureElement;
import org.apache.pdfbox.pdmodel.interactive.action.PDActionURI;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAnnotationLink;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDBorderStyleDictionary;

/** Pages of A4 across, filled from the top; in points of 1/72 inch. */
final class PdfPages implements Closeable {

    static final double WIDTH = 842;
    static final double HEIGHT = 595;
    static final double MARGIN = 42;

    private static final Color INK = new Color(0x1b1f23);
    private static final Color LINK = new Color(0x0b57a4);
    private static final Color RULE = new Color(0x9aa0a6);

    private final PDDocument document;
    private final PdfTags tags;
    private PDPage page = new PDPage();
    private PDPageContentStream content;
    private double y;

    PdfPages(PDDocument document, PdfTags tags) throws IOException {
        this.document = document;
        this.tags = tags;
        this.content = open();
    }

    private PDPageContentStream open() throws IOException {
        page = new PDPage(new PDRectangle((float) WIDTH, (float) HEIGHT));
        document.addPage(page);
        page.getCOSObject().setItem(COSName.getPDFName("Tabs"), COSName.S);
        tags.register(page);
        y = HEIGHT - MARGIN;
        return new PDPageContentStream(document, page);
    }

    void next() throws IOException {
        content.close();
        content = open();
    }

    /** What is left of this page. */
    double room() {
        return y - MARGIN;
    }

    void down(double points) {
        y -= points;
    }

    double y() {
        return y;
    }

    /** @param down from where the page is filled to the base line */
    void write(String text, Letters letters, double size, double x, double down, PDStructureElement owner, boolean linked) throws IOException {
        if (text.isEmpty()) {
            return;
        }
        content.beginMarkedContent(COSName.getPDFName(owner.getStructureType()), tags.mark(owner, page));
        show(text, letters, size, x, y - down, linked ? LINK : INK);
        content.endMarkedContent();
    }

    /** Once more what was said already: the head of a table that goes on. */
    void repeat(String text, Letters letters, double size, double x, double down) throws IOException {
        content.beginMarkedContent(COSName.ARTIFACT);
        show(text, letters, size, x, y - down, INK);
        content.endMarkedContent();
    }

    private void show(String text, Letters letters, double size, double x, double baseLine, Color colour) throws IOException {
        content.beginText();
        content.setNonStrokingColor(colour);
        content.setFont(letters.font(), (float) size);
        content.newLineAtOffset((float) x, (float) baseLine);
        content.showText(text);
        content.endText();
    }

    void rule() throws IOException {
        content.beginMarkedContent(COSName.ARTIFACT);
        content.setStrokingColor(RULE);
        content.setLineWidth(0.5f);
        content.moveTo((float) MARGIN, (float) y);
        content.lineTo((float) (WIDTH - MARGIN), (float) y);
        content.stroke();
        content.endMarkedContent();
    }

    /** Makes a line of words lead somewhere. */
    void link(URI to, double x, double down, double width, double height, PDStructureElement owner) throws IOException {
        var link = new PDAnnotationLink();
        var action = new PDActionURI();
        var border = new PDBorderStyleDictionary();
        action.setURI(to.toASCIIString());
        border.setWidth(0);
        link.setAction(action);
        link.setBorderStyle(border);
        link.setContents(to.toASCIIString());
        link.setRectangle(new PDRectangle((float) x, (float) (y - down - height * 0.2), (float) width, (float) height));
        page.getAnnotations().add(link);
        tags.register(link, owner);
    }

    @Override
    public void close() throws IOException {
        content.close();
    }
}
