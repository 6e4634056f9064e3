package org.tongtu.identity;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.HttpSession;
import java.io.IOException;
import java.util.UUID;
import org.springframework.security.core.context.SecurityContextHolderStrategy;
import org.springframework.web.filter.OncePerRequestFilter;

/** Signs a browser out whose session was ended elsewhere, at its next request. */
class SessionFilter extends OncePerRequestFilter {

    static final String SESSION = "tongtu.session";

    private final SessionRepository sessions;
    private final SecurityContextHolderStrategy security;

    SessionFilter(SessionRepository sessions, SecurityContextHolderStrategy security) {
        this.sessions = sessions;
        this.security = security;
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain rest)
            throws ServletException, IOException {
        HttpSession session = request.getSession(false);
        if (session != null && session.getAttribute(SESSION) instanceof UUID id) {
            check(session, id);
        }
        rest.doFilter(request, response);
    }

    private void check(HttpSession session, UUID id) {
        if (!sessions.goesOn(id)) {
            session.invalidate();
            security.clearContext();
        }
    }
}
