package org.tongtu.document;

import java.io.IOException;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.PDPageContentStream.AppendMode;

/** "3 / 12" below every page, once it is known how many there are; not read out. */
final class PdfFoot {

    private static final double SIZE = 8;

    private PdfFoot() {}

    static void write(PDDocument document, Letters letters) throws IOException {
        int all = document.getNumberOfPages();
        for (int i = 0; i < all; i++) {
            String number = (i + 1) + " / " + all;
            double x = PdfPages.WIDTH - PdfPages.MARGIN - letters.width(number, SIZE);
            try (var foot = new PDPageContentStream(document, document.getPage(i), AppendMode.APPEND, true, true)) {
                foot.beginMarkedContent(COSName.ARTIFACT);
                foot.beginText();
                foot.setFont(letters.font(), (float) SIZE);
                foot.newLineAtOffset((float) x, (float) (PdfPages.MARGIN / 2));
                foot.showText(number);
                foot.endText();
                foot.endMarkedContent();
            }
        }
    }
}
