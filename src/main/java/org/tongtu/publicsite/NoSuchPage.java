package org.tongtu.publicsite;

import jakarta.servlet.RequestDispatcher;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import org.springframework.boot.webmvc.error.ErrorController;
import org.springframework.http.CacheControl;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ProblemDetail;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.RequestMapping;
import org.tongtu.identity.ProblemAnswers;
import org.tongtu.kernel.Refused;

/** What no other address answers: a page with a way on for people, problem+json for feed readers and other programs. */
@Controller
class NoSuchPage implements ErrorController {

    private final Pages pages;
    private final ProblemAnswers problems;

    NoSuchPage(Pages pages, ProblemAnswers problems) {
        this.pages = pages;
        this.problems = problems;
    }

    /** The container brings here what nobody answered, what the firewall turned away, and what broke. */
    @RequestMapping("/error")
    ResponseEntity<?> said(HttpServletRequest request, Locale locale) {
        Object code = request.getAttribute(RequestDispatcher.ERROR_STATUS_CODE);
        HttpStatus known = code instanceof Integer number ? HttpStatus.resolve(number) : null;
        HttpStatus status = Objects.requireNonNullElse(known, HttpStatus.NOT_FOUND);
        String reason = status.is5xxServerError() ? "publicsite.broken" : "publicsite.no-page";
        String accept = request.getHeader(HttpHeaders.ACCEPT);
        if (accept != null && accept.contains(MediaType.TEXT_HTML_VALUE)) {
            return pages.own(request, locale, status, "no", r -> Map.of("why", r.text("refused." + reason)));
        }
        ProblemDetail problem = problems.of(new Refused(Refused.Kind.NOT_FOUND, reason), request);
        problem.setStatus(status);
        problem.setTitle(status.getReasonPhrase());
        return ResponseEntity.status(status).cacheControl(CacheControl.noStore())
                .contentType(MediaType.APPLICATION_PROBLEM_JSON).body(problem);
    }
}
