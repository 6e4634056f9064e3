package org.tongtu.identity;

import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.springframework.security.core.Authentication;
import org.springframework.security.web.authentication.SavedRequestAwareAuthenticationSuccessHandler;
import org.springframework.stereotype.Component;

/** After signing in: the session is written down, and the person comes to the page asked for or to the workspace. */
@Component
class SignInHandler extends SavedRequestAwareAuthenticationSuccessHandler {

    private final SessionRepository sessions;

    SignInHandler(SessionRepository sessions) {
        this.sessions = sessions;
        setDefaultTargetUrl("/workspace");
    }

    @Override
    public void onAuthenticationSuccess(
            HttpServletRequest request, HttpServletResponse response, Authentication authentication)
            throws ServletException, IOException {
        if (authentication.getPrincipal() instanceof SignedIn person) {
            String agent = request.getHeader("User-Agent");
            var id = sessions.start(person.account(), agent == null ? "" : agent, request.getRemoteAddr());
            request.getSession().setAttribute(SessionFilter.SESSION, id);
        }
        super.onAuthenticationSuccess(request, response, authentication);
    }
}
