package org.tongtu.publicsite;

import jakarta.servlet.http.HttpServletRequest;
import java.nio.charset.StandardCharsets;
import java.util.Collections;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.http.CacheControl;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.context.request.WebRequest;
import org.tongtu.analysis.print.PaperSize;
import org.tongtu.analysis.print.Press;
import org.tongtu.consultation.ConsultationDetails;
import org.tongtu.consultation.ConsultationId;
import org.tongtu.consultation.Consultations;
import org.tongtu.consultation.village.Village;
import org.tongtu.kernel.Actor;
import org.tongtu.kernel.Recent;

/** The poster of a notice as PDF. Drawing costs a moment: one at a time, and once for everybody who asks for the same. */
@Controller
class PosterPages {

    private static final String RUN = Long.toHexString(System.currentTimeMillis());
    private static final int KEPT = 40;

    private final Posters posters;
    private final Consultations consultations;
    private final Places places;
    private final Readers readers;
    private final ContentVersion version;
    private final PaperTurns turns;
    private final Map<String, byte[]> kept = Collections.synchronizedMap(new Recent<>(KEPT));

    PosterPages(Posters posters, Consultations consultations, Places places, Readers readers, ContentVersion version, PaperTurns turns) {
        this.posters = posters;
        this.consultations = consultations;
        this.places = places;
        this.readers = readers;
        this.version = version;
        this.turns = turns;
    }

    /** Anything but A3 is A4; a village that nobody knows is none. */
    @GetMapping("/consultations/{number}/poster.pdf")
    ResponseEntity<byte[]> poster(@PathVariable int number, @RequestParam(required = false) @Nullable String paper,
            @RequestParam(required = false) @Nullable String village, HttpServletRequest request, WebRequest web, Locale locale) {
        ConsultationDetails notice = consultations.get(Actor.ANONYMOUS, new ConsultationId(number));
        PaperSize size = "A3".equalsIgnoreCase(paper) ? PaperSize.A3 : PaperSize.A4;
        Optional<Village> place = NoticePages.uuid(village).flatMap(places::find);
        Reader r = readers.of(request, locale);
        String tag = "\"" + String.join("-", notice.id().toString(), size.name(), place.map(it -> it.id().toString()).orElse(""), r.lang(), RUN, version.get()) + "\"";
        if (web.checkNotModified(tag)) {
            return ResponseEntity.status(HttpStatus.NOT_MODIFIED).eTag(tag).cacheControl(CacheControl.noCache()).varyBy("Accept-Language").build();
        }
        return ResponseEntity.ok()
                .eTag(tag)
                .cacheControl(CacheControl.noCache())
                .varyBy("Accept-Language")
                .contentType(MediaType.APPLICATION_PDF)
                .header(HttpHeaders.CONTENT_DISPOSITION, ContentDisposition.inline()
                        .filename(r.text("publicsite.poster.file", notice.id(), size.name()), StandardCharsets.UTF_8).build().toString())
                .body(made(tag, r, notice, place, size));
    }

    private byte[] made(String tag, Reader r, ConsultationDetails notice, Optional<Village> place, PaperSize size) {
        byte[] known = kept.get(tag);
        return known != null ? known : turns.make(() -> {
            byte[] meanwhile = kept.get(tag);
            byte[] bytes = meanwhile != null ? meanwhile : Press.pdf(new PosterSheet(posters.of(r, notice, place), size));
            kept.put(tag, bytes);
            return bytes;
        });
    }
}
