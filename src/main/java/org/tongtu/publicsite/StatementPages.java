package org.tongtu.publicsite;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;
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
        return form(notice, StatementForm.empty(intake.newToken(notice.id()), village), null, HttpStatus.OK, request, locale);
    }

    @PostMapping("/consultations/{number}/statement")
    ResponseEntity<byte[]> act(@PathVariable int number, @RequestParam(defaultValue = "check") String action,
            HttpServletRequest request, Locale locale) {
        ConsultationDetails notice = notice(number);
        StatementForm form = StatementForm.of(request);
        try {
            return switch (action) {
                case "add" -> form(notice, form.withAnotherPoint(), null, HttpStatus.OK, request, locale);
                case "change" -> form(notice, form, null, HttpStatus.OK, request, locale);
                case "send" -> receipt(notice, intake.give(notice, form), request, locale);
                default -> preview(notice, intake.checked(notice, form), request, locale);
            };
        } catch (Refused refused) {
            return form(notice, intake.afterRefusal(notice, form, refused), refused,
                    HttpStatusCode.valueOf(refused.kind().status()), request, locale);
        }
    }

    private ResponseEntity<byte[]> form(ConsultationDetails notice, StatementForm form, @Nullable Refused refused,
            HttpStatusCode status, HttpServletRequest request, Locale locale) {
        return pages.own(request, locale, status, "statement", r -> {
            String no = refused == null ? "" : Refusals.say(r, refused);
            return Map.of("notice", notice, "form", form, "refused", no, "places", places.byTown(), "stances",
                    Stance.values(), "topics", Topic.values(), "limit", StatementRules.TEXT_LIMIT);
        });
    }

    private ResponseEntity<byte[]> preview(
            ConsultationDetails notice, StatementForm form, HttpServletRequest request, Locale locale) {
        return pages.own(request, locale, HttpStatus.OK, "preview",
                r -> Map.of("notice", notice, "form", form, "place", intake.placeOf(form)));
    }

    private ResponseEntity<byte[]> receipt(
            ConsultationDetails notice, StatementIntake.Receipt receipt, HttpServletRequest request, Locale locale) {
        return pages.own(request, locale, HttpStatus.OK, "receipt", r -> Map.of("notice", notice, "receipt", receipt,
                "picture", ReceiptPicture.dataUri(r, notice, receipt)));
    }

    private ResponseEntity<byte[]> closed(ConsultationDetails notice, HttpServletRequest request, Locale locale) {
        return pages.own(request, locale, HttpStatus.GONE, "closed", r -> Map.of("notice", notice));
    }

    private ConsultationDetails notice(int number) {
        return consultations.get(Actor.ANONYMOUS, new ConsultationId(number));
    }
}
