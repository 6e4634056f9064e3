package org.tongtu.region;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.tongtu.consultation.ConsultationId;
import org.tongtu.consultation.report.AdoptionFiles;
import org.tongtu.consultation.report.ReportFormat;
import org.tongtu.language.Texts;

/** The adoption report of the demo's open notice: 47 statements in 62 points, three of them unanswered. The files are kept to be looked at. */
final class DemoReport {

    private static final ConsultationId NOTICE = new ConsultationId(3);
    private static final int POINTS = 62;

    private DemoReport() {}

    static void isWhole(AdoptionFiles reports) {
        try {
            for (var locale : List.of(Texts.CHINESE, Texts.ENGLISH)) {
                for (ReportFormat format : ReportFormat.values()) {
                    Path file = Files.createDirectories(Path.of("target/prints")).resolve("adoption-" + locale.getLanguage() + "." + format);
                    Files.write(file, reports.write(format, NOTICE, locale));
                }
            }
            read(reports);
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    private static void read(AdoptionFiles reports) throws IOException {
        try (var word = new XWPFDocument(new ByteArrayInputStream(reports.write(ReportFormat.docx, NOTICE, Texts.CHINESE)))) {
            assertThat(word.getTables().getLast().getNumberOfRows()).isEqualTo(POINTS + 1);
        }
        try (var book = new XSSFWorkbook(new ByteArrayInputStream(reports.write(ReportFormat.xlsx, NOTICE, Texts.CHINESE)))) {
            assertThat(book.getSheetAt(0).getLastRowNum()).isEqualTo(POINTS);
        }
        try (var pdf = Loader.loadPDF(reports.write(ReportFormat.pdf, NOTICE, Texts.CHINESE))) {
            assertThat(new PDFTextStripper().getText(pdf)).contains("47 件，62 条", "尚未答复 3 条").doesNotContain("〔U+4");
        }
    }
}
