package org.tongtu.identity;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.springframework.http.MediaType;
import org.springframework.http.ProblemDetail;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.core.AuthenticationException;
import org.springframework.security.web.AuthenticationEntryPoint;
import org.springframework.security.web.access.AccessDeniedHandler;
import org.springframework.security.web.csrf.CsrfException;
import org.springframework.stereotype.Component;
import org.tongtu.kernel.Refused;
import org.tongtu.kernel.Refused.Kind;
import org.tongtu.language.Texts;
import org.tongtu.uikit.Languages;
import tools.jackson.databind.json.JsonMapper;

/** Says no to programs: problem+json (RFC 9457) with the same reasons and words as the workspace. */
@Component
public class ProblemAnswers implements AuthenticationEntryPoint, AccessDeniedHandler {

    private final Texts texts;
    private final Languages languages;
    private final JsonMapper json;

    ProblemAnswers(Texts texts, Languages languages, JsonMapper json) {
        this.texts = texts;
        this.languages = languages;
        this.json = json;
    }

    /** {@code {type, title, status, detail, reason}}; the reason is stable, the detail is for people. */
    public ProblemDetail of(Refused refused, HttpServletRequest request) {
        var locale = languages.resolveLocale(request);
        var problem = ProblemDetail.forStatus(refused.kind().status());
        problem.setTitle(texts.get(locale, "identity.problem." + refused.kind().name().toLowerCase(java.util.Locale.ROOT)));
        problem.setDetail(texts.refusal(locale, refused));
        problem.setProperty("reason", refused.reason());
        return problem;
    }

    @Override
    public void commence(HttpServletRequest request, HttpServletResponse response, AuthenticationException cause)
            throws IOException {
        response.setHeader("WWW-Authenticate", "Bearer");
        String reason = request.getHeader("Authorization") == null ? "access.sign-in" : "identity.wrong-token";
        write(request, response, new Refused(Kind.SIGN_IN, reason));
    }

    @Override
    public void handle(HttpServletRequest request, HttpServletResponse response, AccessDeniedException cause)
            throws IOException {
        boolean forgeable = cause instanceof CsrfException;
        write(request, response, new Refused(Kind.FORBIDDEN, forgeable ? "identity.csrf" : "identity.inside"));
    }

    /** For filters, which stand before any controller. */
    public void write(HttpServletRequest request, HttpServletResponse response, Refused refused) throws IOException {
        response.setStatus(refused.kind().status());
        response.setContentType(MediaType.APPLICATION_PROBLEM_JSON_VALUE);
        response.getOutputStream().write(json.writeValueAsBytes(of(refused, request)));
    }
}
