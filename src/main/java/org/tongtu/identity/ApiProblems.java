package org.tongtu.identity;

import jakarta.servlet.http.HttpServletRequest;
import org.springframework.http.HttpStatusCode;
import org.springframework.http.MediaType;
import org.springframework.http.ProblemDetail;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.bind.annotation.RestControllerAdvice;
import org.springframework.web.servlet.mvc.method.annotation.ResponseEntityExceptionHandler;
import org.tongtu.kernel.Refused;

/** Programs get a refusal as problem+json. Only for controllers that answer programs: people get pages. */
@RestControllerAdvice(annotations = RestController.class)
class ApiProblems extends ResponseEntityExceptionHandler {

    private final ProblemAnswers problems;

    ApiProblems(ProblemAnswers problems) {
        this.problems = problems;
    }

    @ExceptionHandler(Refused.class)
    ResponseEntity<ProblemDetail> refused(Refused refused, HttpServletRequest request) {
        return ResponseEntity.status(HttpStatusCode.valueOf(refused.kind().status()))
                .contentType(MediaType.APPLICATION_PROBLEM_JSON)
                .body(problems.of(refused, request));
    }
}
