package org.tongtu.publicapi;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Optional;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.core.annotation.Order;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.ProblemDetail;
import org.springframework.http.ResponseEntity;
import org.springframework.http.converter.HttpMessageNotReadableException;
import org.springframework.web.ErrorResponseException;
import org.springframework.web.HttpMediaTypeNotSupportedException;
import org.springframework.web.HttpRequestMethodNotSupportedException;
import org.springframework.web.bind.MissingServletRequestParameterException;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestControllerAdvice;
import org.springframework.web.context.request.async.AsyncRequestTimeoutException;
import org.springframework.web.method.annotation.MethodArgumentTypeMismatchException;
import org.tongtu.identity.ProblemAnswers;
import org.tongtu.kernel.Ids;
import org.tongtu.kernel.Refused;
import org.tongtu.publicapi.wire.BrokenBodies;

/** Refusals of everything under /api/v1 as problem+json (RFC 9457), broken requests and our own faults included. */
@RestControllerAdvice(basePackageClasses = ApiErrors.class)
@Order(10)
class ApiErrors {

    private static final Logger LOG = LoggerFactory.getLogger(ApiErrors.class);

    private final ProblemAnswers problems;

    ApiErrors(ProblemAnswers problems) {
        this.problems = problems;
    }

    @ExceptionHandler
    ResponseEntity<ProblemDetail> refused(Refused refused, HttpServletRequest request) {
        return ResponseEntity.of(problems.of(refused, request)).build();
    }

    /** A body that is no JSON, or JSON of another shape. */
    @ExceptionHandler
    ResponseEntity<ProblemDetail> unreadable(HttpMessageNotReadableException broken, HttpServletRequest request) {
        Refused refused = BrokenBodies.refusal(broken);
        return refused.reason().equals(BrokenBodies.UNREADABLE) ? with(HttpStatus.BAD_REQUEST, refused, request) : refused(refused, request);
    }

    @ExceptionHandler
    ResponseEntity<ProblemDetail> mismatch(MethodArgumentTypeMismatchException wrong, HttpServletRequest request) {
        return refused(new Refused(Refused.Kind.INVALID, "publicapi.parameter", wrong.getName()), request);
    }

    @ExceptionHandler
    ResponseEntity<ProblemDetail> missing(MissingServletRequestParameterException missing, HttpServletRequest request) {
        return refused(new Refused(Refused.Kind.INVALID, "publicapi.parameter", missing.getParameterName()), request);
    }

    @ExceptionHandler
    ResponseEntity<ProblemDetail> otherMedia(HttpMediaTypeNotSupportedException other, HttpServletRequest request) {
        return with(HttpStatus.UNSUPPORTED_MEDIA_TYPE, new Refused(Refused.Kind.INVALID, "publicapi.media-type"), request);
    }

    /** The address is there, but for other methods: these are named. */
    @ExceptionHandler
    ResponseEntity<ProblemDetail> otherMethod(HttpRequestMethodNotSupportedException other, HttpServletRequest request) {
        String[] allowed = Optional.ofNullable(other.getSupportedMethods()).orElse(new String[0]);
        Refused refused = new Refused(Refused.Kind.INVALID, "publicapi.method", request.getMethod(), String.join(", ", allowed));
        ResponseEntity<ProblemDetail> problem = with(HttpStatus.METHOD_NOT_ALLOWED, refused, request);
        return ResponseEntity.status(HttpStatus.METHOD_NOT_ALLOWED)
                .header(HttpHeaders.ALLOW, String.join(", ", allowed))
                .body(problem.getBody());
    }

    /** A stream's time is up: its reader comes back by itself, and nothing went wrong. */
    @ExceptionHandler
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void ended(AsyncRequestTimeoutException timeout) {
        LOG.debug("a stream ended after its time");
    }

    /** Longer than a column, or a second one of something that there is only one of. */
    @ExceptionHandler
    ResponseEntity<ProblemDetail> doesNotFit(DataIntegrityViolationException cause, HttpServletRequest request) {
        return refused(new Refused(Refused.Kind.INVALID, "publicapi.does-not-fit"), request);
    }

    /** Our fault: told by a number that the log has too, and by nothing of the inside. */
    @ExceptionHandler
    ResponseEntity<ProblemDetail> failed(RuntimeException cause, HttpServletRequest request) {
        if (cause instanceof ErrorResponseException known) {
            throw known;
        }
        String number = Ids.next().toString();
        LOG.error("request {} {} failed, told as {}", request.getMethod(), request.getRequestURI(), number, cause);
        return with(HttpStatus.INTERNAL_SERVER_ERROR, new Refused(Refused.Kind.INVALID, "publicapi.failed", number), request);
    }

    private ResponseEntity<ProblemDetail> with(HttpStatus status, Refused refused, HttpServletRequest request) {
        ProblemDetail problem = problems.of(refused, request);
        problem.setStatus(status);
        return ResponseEntity.of(problem).build();
    }
}
