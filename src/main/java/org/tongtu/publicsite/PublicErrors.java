package org.tongtu.publicsite;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Locale;
import java.util.Map;
import org.springframework.http.HttpStatus;
import org.springframework.http.HttpStatusCode;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.ControllerAdvice;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.method.annotation.MethodArgumentTypeMismatchException;
import org.tongtu.kernel.Refused;

/** A "no" or a wrong address on the public site: a page in plain words with a way on. */
@ControllerAdvice(basePackageClasses = PublicErrors.class)
class PublicErrors {

    private final Pages pages;

    PublicErrors(Pages pages) {
        this.pages = pages;
    }

    @ExceptionHandler
    ResponseEntity<byte[]> refused(Refused refused, HttpServletRequest request, Locale locale) {
        return pages.own(request, locale, HttpStatusCode.valueOf(refused.kind().status()), "no",
                r -> Map.of("why", Refusals.say(r, refused)));
    }

    @ExceptionHandler
    ResponseEntity<byte[]> unreadable(MethodArgumentTypeMismatchException e, HttpServletRequest request, Locale locale) {
        return pages.own(request, locale, HttpStatus.NOT_FOUND, "no", r -> Map.of("why", r.text("refused.publicsite.no-page")));
    }
}
