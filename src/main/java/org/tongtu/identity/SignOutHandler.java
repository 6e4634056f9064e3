package org.tongtu.identity;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.HttpSession;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.security.core.Authentication;
import org.springframework.security.web.authentication.logout.LogoutHandler;
import org.springframework.stereotype.Component;

/** Signing out ends the session in the list too. */
@Component
class SignOutHandler implements LogoutHandler {

    private final SessionRepository sessions;

    SignOutHandler(SessionRepository sessions) {
        this.sessions = sessions;
    }

    @Override
    public void logout(HttpServletRequest request, HttpServletResponse response, @Nullable Authentication person) {
        HttpSession session = request.getSession(false);
        if (person != null && person.getPrincipal() instanceof SignedIn who && session != null
                && session.getAttribute(SessionFilter.SESSION) instanceof UUID id) {
            sessions.end(who.account(), id);
        }
    }
}
