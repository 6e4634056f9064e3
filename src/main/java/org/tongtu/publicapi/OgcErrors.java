package org.tongtu.publicapi;

import jakarta.servlet.http.HttpServletRequest;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.http.HttpStatus;
import org.springframework.http.ProblemDetail;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.RestControllerAdvice;
import org.springframework.web.method.annotation.MethodArgumentTypeMismatchException;
import org.tongtu.identity.ProblemAnswers;
import org.tongtu.kernel.Refused;

/** Refusals as problem+json (RFC 9457). */
@Order(Ordered.HIGHEST_PRECEDENCE)
@RestControllerAdvice(assignableTypes = {OgcPages.class, OgcItems.class, OgcTiles.class})
class OgcErrors {

    private final ProblemAnswers problems;

    OgcErrors(ProblemAnswers problems) {
        this.problems = problems;
    }

    @ExceptionHandler
    ResponseEntity<ProblemDetail> refused(Refused refused, HttpServletRequest request) {
        ProblemDetail problem = problems.of(refused, request);
        if (refused instanceof BadParameter) {
            problem.setStatus(HttpStatus.BAD_REQUEST);
        }
        return ResponseEntity.of(problem).build();
    }

    @ExceptionHandler
    ResponseEntity<ProblemDetail> mismatch(MethodArgumentTypeMismatchException wrong, HttpServletRequest request) {
        return refused(new BadParameter(wrong.getName()), request);
    }
}
