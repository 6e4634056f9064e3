package org.tongtu.publicsite;

import jakarta.servlet.http.HttpServletRequest;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.http.CacheControl;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.tongtu.consultation.ConsultationDetails;
import org.tongtu.consultation.ConsultationId;
import org.tongtu.consultation.Consultations;
import org.tongtu.consultation.DocumentContent;
import org.tongtu.consultation.NoticeDocuments;
import org.tongtu.consultation.alike.PointGroups;
import org.tongtu.consultation.report.ReportFormat;
import org.tongtu.consultation.statement.Answers;
import org.tongtu.consultation.statement.Outcome;
import org.tongtu.consultation.village.ChangedThing;
import org.tongtu.consultation.village.Village;
import org.tongtu.consultation.village.Villages;
import org.tongtu.kernel.Actor;

/** A notice: until when, what changes in your village, the papers, what people said and what was answered. */
@Controller
class NoticePages {

    /** Points on the page before the rest is folded away. */
    private static final int SHOWN = 12;

    private final Pages pages;
    private final Consultations consultations;
    private final Answers answers;
    private final PointGroups groups;
    private final NoticeDocuments documents;
    private final PublicProposals proposals;
    private final Places places;
    private final Villages villages;

    NoticePages(Pages pages, Consultations consultations, Answers answers, PointGroups groups, NoticeDocuments documents,
            PublicProposals proposals, Places places, Villages villages) {
        this.pages = pages;
        this.consultations = consultations;
        this.answers = answers;
        this.groups = groups;
        this.documents = documents;
        this.proposals = proposals;
        this.places = places;
        this.villages = villages;
    }

    @GetMapping("/consultations/{number}")
    ResponseEntity<byte[]> notice(@PathVariable int number, @RequestParam(required = false) @Nullable String village,
            HttpServletRequest request, Locale locale) {
        ConsultationId id = new ConsultationId(number);
        return pages.shared(request, locale, "consultation", r -> model(r, id, village));
    }

    private Map<String, ?> model(Reader r, ConsultationId id, @Nullable String wanted) {
        ConsultationDetails notice = consultations.get(Actor.ANONYMOUS, id);
        List<ChangedThing> things = proposals.changes(notice.proposal());
        Optional<Village> village = uuid(wanted).flatMap(places::find);
        var model = new HashMap<String, Object>();
        model.put("notice", notice);
        model.put("back", proposals.takenBack(notice).orElse(null));
        model.put("things", things);
        model.put("words", new ChangeWords(r));
        model.put("map", SvgMap.of(r, things, proposals.around(notice.proposal(), things)));
        model.put("places", places.byTown());
        model.put("village", village.orElse(null));
        model.put("near", village.map(it -> villages.near(it, things)).orElse(List.of()));
        model.put("report", answers.report(Actor.ANONYMOUS, id));
        model.put("alike", groups.others(Actor.ANONYMOUS, id));
        model.put("shown", SHOWN);
        model.put("outcomes", Outcome.values());
        model.put("formats", ReportFormat.values());
        model.put("proposal", proposals.find(notice.proposal()).orElse(null));
        return model;
    }

    @GetMapping("/consultations/{number}/documents/{id}")
    ResponseEntity<byte[]> document(@PathVariable int number, @PathVariable UUID id) {
        DocumentContent paper = documents.get(Actor.ANONYMOUS, new ConsultationId(number), id);
        return ResponseEntity.ok()
                .contentType(MediaType.parseMediaType(paper.document().mediaType()))
                .header(HttpHeaders.CONTENT_DISPOSITION, ContentDisposition.inline()
                        .filename(paper.document().fileName(), java.nio.charset.StandardCharsets.UTF_8).build().toString())
                .cacheControl(CacheControl.noCache())
                .body(paper.bytes());
    }

    static Optional<UUID> uuid(@Nullable String text) {
        try {
            return text == null || text.isBlank() ? Optional.empty() : Optional.of(UUID.fromString(text));
        } catch (IllegalArgumentException e) {
            return Optional.empty();
        }
    }
}
