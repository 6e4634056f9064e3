package org.tongtu.analysis.print;

import de.rototor.pdfbox.graphics2d.PdfBoxGraphics2D;
import de.rototor.pdfbox.graphics2d.PdfBoxGraphics2DFontTextDrawer;
import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import javax.imageio.ImageIO;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.tongtu.document.PaperFont;
import org.tongtu.document.ReadableText;

/** Puts a sheet into a file: vectors and embedded letters in a PDF, or a picture. */
public final class Press {

    private static final double POINTS_PER_INCH = 72;

    /** Dots of a picture altogether: a large sheet gets a coarser one rather than all the memory. */
    private static final double MOST_DOTS = 16e6;

    private static final double FINEST_DPI = 200;

    private Press() {}

    public static byte[] pdf(Sheet sheet) {
        try (var document = new PDDocument(); var out = new ByteArrayOutputStream()) {
            document.getDocumentInformation().setTitle(sheet.title());
            document.getDocumentInformation().setProducer("Tongtu");
            var page = new PDPage(new PDRectangle((float) sheet.width(), (float) sheet.height()));
            document.addPage(page);
            var ink = new PdfBoxGraphics2D(document, (float) sheet.width(), (float) sheet.height());
            ink.setFontTextDrawer(letters());
            sheet.draw(ink);
            ink.dispose();
            try (var content = new PDPageContentStream(document, page)) {
                content.drawForm(ink.getXFormObject());
            }
            document.save(out);
            return ReadableText.mended(out.toByteArray());
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    private static PdfBoxGraphics2DFontTextDrawer letters() throws IOException {
        var drawer = new PdfBoxGraphics2DFontTextDrawer();
        for (PaperFont font : PaperFont.values()) {
            try (InputStream file = font.open()) {
                drawer.registerFont(font.loaded().getFontName(), file);
            }
        }
        return drawer;
    }

    static byte[] png(Sheet sheet) {
        double area = sheet.width() * sheet.height() / (POINTS_PER_INCH * POINTS_PER_INCH);
        double scale = Math.min(FINEST_DPI, Math.sqrt(MOST_DOTS / area)) / POINTS_PER_INCH;
        var image = new BufferedImage((int) (sheet.width() * scale), (int) (sheet.height() * scale), BufferedImage.TYPE_INT_RGB);
        Graphics2D ink = image.createGraphics();
        ink.setColor(Color.WHITE);
        ink.fillRect(0, 0, image.getWidth(), image.getHeight());
        ink.setRenderingHint(RenderingHints.KEY_ANTIALIASING, RenderingHints.VALUE_ANTIALIAS_ON);
        ink.setRenderingHint(RenderingHints.KEY_TEXT_ANTIALIASING, RenderingHints.VALUE_TEXT_ANTIALIAS_ON);
        ink.setRenderingHint(RenderingHints.KEY_STROKE_CONTROL, RenderingHints.VALUE_STROKE_PURE);
        ink.scale(scale, scale);
        sheet.draw(ink);
        ink.dispose();
        try (var out = new ByteArrayOutputStream()) {
            ImageIO.write(image, "png", out);
            return out.toByteArray();
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }
}
