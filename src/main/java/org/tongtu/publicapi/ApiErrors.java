package org.tongtu.publicapi;

import jakarta.servlet.http.HttpServletRequest;
import java.util.stream.Stream;
import org.springframework.http.ProblemDetail;
import org.springframework.http.ResponseEntity;
import org.springframework.http.converter.HttpMessageNotReadableException;
import org.springframework.web.bind.MissingServletRequestParameterException;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.RestControllerAdvice;
import org.springframework.web.method.annotation.MethodArgumentTypeMismatchException;
import org.tongtu.identity.ProblemAnswers;
import org.tongtu.kernel.Refused;

/** Refusals of the REST interface as problem+json (RFC 9457), broken JSON included. */
@RestControllerAdvice(
        assignableTypes = {ProposalApi.class, OperationApi.class, EventApi.class, SessionApi.class})
class ApiErrors {

    private final ProblemAnswers problems;

    ApiErrors(ProblemAnswers problems) {
        this.problems = problems;
    }

    @ExceptionHandler
    ResponseEntity<ProblemDetail> refused(Refused refused, HttpServletRequest request) {
        return ResponseEntity.of(problems.of(refused, request)).build();
    }

    /** A body that is no JSON, or JSON of another shape; a refusal that arose while reading it speaks for itself. */
    @ExceptionHandler
    ResponseEntity<ProblemDetail> unreadable(HttpMessageNotReadableException broken, HttpServletRequest request) {
        Refused refused = Stream.iterate((Throwable) broken, cause -> cause != null, Throwable::getCause)
                .filter(Refused.class::isInstance)
                .map(Refused.class::cast)
                .findFirst()
                .orElseGet(() -> new Refused(Refused.Kind.INVALID, "publicapi.unreadable"));
        return refused(refused, request);
    }

    @ExceptionHandler
    ResponseEntity<ProblemDetail> mismatch(MethodArgumentTypeMismatchException wrong, HttpServletRequest request) {
        return refused(new Refused(Refused.Kind.INVALID, "publicapi.parameter", wrong.getName()), request);
    }

    @ExceptionHandler
    ResponseEntity<ProblemDetail> missing(MissingServletRequestParameterException missing, HttpServletRequest request) {
        return refused(new Refused(Refused.Kind.INVALID, "publicapi.parameter", missing.getParameterName()), request);
    }
}
