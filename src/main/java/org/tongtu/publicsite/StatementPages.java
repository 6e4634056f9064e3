package org.tongtu.publicsite;

import jakarta.servlet.http.HttpServletRequest;
import java.net.URI;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.http.CacheControl;
import org.springframework.http.HttpStatus;
import org.springframework.http.HttpStatusCode;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.tongtu.consultation.ConsultationDetails;
import org.tongtu.consultation.ConsultationId;
import org.tongtu.consultation.Consultations;
import org.tongtu.consultation.statement.Stance;
import org.tongtu.consultation.statement.StatementRules;
import org.tongtu.consultation.statement.Topic;
import org.tongtu.kernel.Actor;
import org.tongtu.kernel.Now;
import org.tongtu.kernel.Refused;
import org.tongtu.language.Texts;
import org.tongtu.publicsite.FormCheck.Problem;

/** Giving a statement: the form, the look at what becomes public, and the receipt. Every refusal brings the words back. */
@Controller
class StatementPages {

    private final Pages pages;
    private final Consultations consultations;
    private final StatementIntake intake;
    private final Places places;
    private final Now now;

    StatementPages(Pages pages, Consultations consultations, StatementIntake intake, Places places, Now now) {
        this.pages = pages;
        this.consultations = consultations;
        this.intake = intake;
        this.places = places;
        this.now = now;
    }

    @GetMapping("/consultations/{number}/statement")
    ResponseEntity<byte[]> form(@PathVariable int number, @RequestParam(required = false) @Nullable String village,
            HttpServletRequest request, Locale locale) {
        ConsultationDetails notice = notice(number);
        if (!notice.isOpen(now.instant())) {
            return closed(notice, request, locale);
        }
        return form(notice, StatementForm.empty(intake.newToken(notice.id()), village), List.of(), null, HttpStatus.OK, request, locale);
    }

    /** Nothing is sent before it was checked and looked at, but what comes too late is taken as it is; what was sent is answered with an address, so that a reload sends nothing. */
    @PostMapping("/consultations/{number}/statement")
    ResponseEntity<byte[]> act(@PathVariable int number, @RequestParam(defaultValue = "check") String action,
            HttpServletRequest request, Locale locale) {
        ConsultationDetails notice = notice(number);
        StatementForm form = StatementForm.of(request);
        if (action.equals("add") || action.equals("change")) {
            StatementForm next = action.equals("add") ? form.withAnotherPoint() : form;
            return form(notice, next, List.of(), null, HttpStatus.OK, request, locale);
        }
        boolean late = notice.isOver(now.instant());
        List<Problem> problems = late ? List.of() : FormCheck.of(form);
        if (!problems.isEmpty()) {
            return form(notice, form, problems, null, FormCheck.status(problems), request, locale);
        }
        return late || action.equals("send") ? send(notice, form, request, locale) : preview(notice, form, request, locale);
    }

    private ResponseEntity<byte[]> send(
            ConsultationDetails notice, StatementForm form, HttpServletRequest request, Locale locale) {
        try {
            return ResponseEntity.status(HttpStatus.SEE_OTHER)
                    .location(URI.create(intake.give(notice, form) + "&lang=" + Texts.supported(locale).getLanguage()))
                    .cacheControl(CacheControl.noStore())
                    .build();
        } catch (Refused refused) {
            return form(notice, intake.afterRefusal(notice, form, refused), List.of(), refused,
                    HttpStatusCode.valueOf(refused.kind().status()), request, locale);
        }
    }

    private ResponseEntity<byte[]> form(ConsultationDetails notice, StatementForm form, List<Problem> problems,
            @Nullable Refused refused, HttpStatusCode status, HttpServletRequest request, Locale locale) {
        return pages.step(request, locale, status, "statement", r -> {
            var model = new HashMap<String, Object>(Map.of("notice", notice, "form", form, "places", places.byTown(),
                    "stances", Stance.values(), "topics", Topic.values(), "limit", StatementRules.TEXT_LIMIT, "carried", "change"));
            model.put("problems", FormCheck.said(r, problems));
            model.put("refused", refused == null ? "" : Refusals.say(r, refused));
            return model;
        });
    }

    private ResponseEntity<byte[]> preview(
            ConsultationDetails notice, StatementForm form, HttpServletRequest request, Locale locale) {
        return pages.step(request, locale, HttpStatus.OK, "preview",
                r -> Map.of("notice", notice, "form", form, "place", intake.placeOf(form), "carried", "check"));
    }

    /** Without the proof, and an hour later, only number and secret open a statement. */
    @GetMapping("/consultations/{number}/receipts/{receipt}")
    ResponseEntity<byte[]> receipt(@PathVariable int number, @PathVariable String receipt,
            @RequestParam(required = false) @Nullable String proof, HttpServletRequest request, Locale locale) {
        ConsultationDetails notice = notice(number);
        return intake.receipt(receipt, proof)
                .map(found -> pages.own(request, locale, HttpStatus.OK, "receipt", r -> Map.of("notice", notice,
                        "receipt", found, "picture", ReceiptPicture.dataUri(r, notice, found))))
                .orElseGet(() -> pages.own(request, locale, HttpStatus.GONE, "lookup",
                        r -> Map.of("receipt", receipt, "refused", r.text("publicsite.receipt.over"))));
    }

    private ResponseEntity<byte[]> closed(ConsultationDetails notice, HttpServletRequest request, Locale locale) {
        return pages.own(request, locale, HttpStatus.GONE, "closed", r -> Map.of("notice", notice));
    }

    private ConsultationDetails notice(int number) {
        return consultations.get(Actor.ANONYMOUS, new ConsultationId(number));
    }
}
