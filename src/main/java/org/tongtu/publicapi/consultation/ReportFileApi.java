package org.tongtu.publicapi.consultation;

import java.nio.charset.StandardCharsets;
import java.util.Locale;
import org.springframework.http.CacheControl;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import org.tongtu.consultation.ConsultationId;
import org.tongtu.consultation.Consultations;
import org.tongtu.consultation.report.AdoptionFiles;
import org.tongtu.consultation.report.ReportFormat;
import org.tongtu.exchange.FileTurns;
import org.tongtu.identity.CurrentActor;
import org.tongtu.kernel.Actor;

/** The adoption report of a notice as a file: {@code format=docx|pdf|xlsx}; it takes its turn as every file does. */
@RestController
@RequestMapping("/api/v1/consultations/{number}/report/file")
class ReportFileApi {

    private final CurrentActor current;
    private final Consultations consultations;
    private final AdoptionFiles reports;
    private final FileTurns turns;

    ReportFileApi(CurrentActor current, Consultations consultations, AdoptionFiles reports, FileTurns turns) {
        this.current = current;
        this.consultations = consultations;
        this.reports = reports;
        this.turns = turns;
    }

    @GetMapping
    ResponseEntity<byte[]> file(@PathVariable int number, @RequestParam(defaultValue = "xlsx") ReportFormat format, Locale locale) {
        Actor actor = current.get();
        ConsultationId notice = consultations.get(actor, new ConsultationId(number)).id();
        byte[] content = turns.take(actor, () -> reports.write(format, notice, locale));
        return ResponseEntity.ok()
                .cacheControl(CacheControl.noStore())
                .contentType(MediaType.parseMediaType(format.mediaType()))
                .header(HttpHeaders.CONTENT_DISPOSITION, ContentDisposition.attachment()
                        .filename(reports.name(format, notice, locale), StandardCharsets.UTF_8).build().toString())
                .body(content);
    }
}
