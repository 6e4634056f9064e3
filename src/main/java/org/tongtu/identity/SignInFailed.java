package org.tongtu.identity;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.jspecify.annotations.Nullable;
import org.springframework.security.core.AuthenticationException;
import org.springframework.security.web.authentication.AuthenticationFailureHandler;
import org.springframework.stereotype.Component;
import org.tongtu.uikit.Languages;

/** Back to the page for signing in, in the same language and with the e-mail address as it was typed. */
@Component
public class SignInFailed implements AuthenticationFailureHandler {

    private static final String TRIED = "identity.tried";
    private static final int LONGEST = 254;

    SignInFailed() {}

    /** The address is kept in the session, not in the link: links are logged and passed on. */
    @Override
    public void onAuthenticationFailure(HttpServletRequest request, HttpServletResponse response, AuthenticationException cause)
            throws IOException {
        String tried = request.getParameter("username");
        if (tried != null && tried.length() <= LONGEST) {
            request.getSession().setAttribute(TRIED, tried);
        }
        String lang = Languages.asked(request.getParameter(Languages.PARAMETER))
                .map(locale -> "&" + Languages.PARAMETER + "=" + locale.getLanguage())
                .orElse("");
        response.sendRedirect(request.getContextPath() + "/login?again" + lang);
    }

    /** Told once. */
    public static @Nullable String tried(HttpServletRequest request) {
        var session = request.getSession(false);
        if (session == null) {
            return null;
        }
        Object tried = session.getAttribute(TRIED);
        session.removeAttribute(TRIED);
        return tried == null ? null : tried.toString();
    }
}
