package org.tongtu.consultation.report;

import java.util.Locale;
import org.springframework.stereotype.Component;
import org.tongtu.consultation.ConsultationId;
import org.tongtu.consultation.statement.Answers;
import org.tongtu.kernel.Actor;
import org.tongtu.language.Texts;
import org.tongtu.document.PdfFile;
import org.tongtu.document.WordFile;

/** Writes the adoption report of a notice into files. It is one report for everybody: what the public may read. */
@Component
public class AdoptionFiles {

    private final Answers answers;
    private final ReportContents contents;
    private final AdoptionPaper paper;
    private final AdoptionBook book;

    AdoptionFiles(Answers answers, ReportContents contents, AdoptionPaper paper, AdoptionBook book) {
        this.answers = answers;
        this.contents = contents;
        this.paper = paper;
        this.book = book;
    }

    public byte[] write(ReportFormat format, ConsultationId notice, Locale wanted) {
        ReportContent content = contents.of(answers.report(Actor.ANONYMOUS, notice), Texts.supported(wanted));
        return switch (format) {
            case docx -> WordFile.write(paper.of(content));
            case pdf -> PdfFile.write(paper.of(content));
            case xlsx -> book.write(content);
        };
    }

    /** What a file is called where it is kept, with its ending. */
    public String name(ReportFormat format, ConsultationId notice, Locale wanted) {
        return contents.name(notice, Texts.supported(wanted)) + "." + format;
    }
}
