package org.tongtu.publicsite;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Locale;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.tongtu.consultation.ConsultationId;
import org.tongtu.consultation.Consultations;
import org.tongtu.consultation.report.AdoptionFiles;
import org.tongtu.consultation.report.ReportFormat;
import org.tongtu.kernel.Actor;
import org.tongtu.language.Texts;

/** The adoption report of a notice to take away, below the notice's page and in its language. */
@Controller
class ReportDownloads {

    private final PublicFiles files;
    private final Consultations consultations;
    private final AdoptionFiles reports;

    ReportDownloads(PublicFiles files, Consultations consultations, AdoptionFiles reports) {
        this.files = files;
        this.consultations = consultations;
        this.reports = reports;
    }

    @GetMapping("/consultations/{number}/report.{format:docx|pdf|xlsx}")
    ResponseEntity<byte[]> report(@PathVariable int number, @PathVariable ReportFormat format, HttpServletRequest request, Locale wanted) {
        ConsultationId notice = consultations.get(Actor.ANONYMOUS, new ConsultationId(number)).id();
        Locale locale = Texts.supported(wanted);
        return files.file(request, "report " + notice + " " + format + " " + locale, format.mediaType(),
                reports.name(format, notice, locale), () -> reports.write(format, notice, locale));
    }
}
