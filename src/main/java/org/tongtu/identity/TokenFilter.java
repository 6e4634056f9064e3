package org.tongtu.identity;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Optional;
import org.springframework.security.authentication.BadCredentialsException;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.context.SecurityContextHolderStrategy;
import org.springframework.web.filter.OncePerRequestFilter;

/** {@code Authorization: Bearer <personal access token>}: a right one signs this request in, a wrong one is refused. */
class TokenFilter extends OncePerRequestFilter {

    private static final String SCHEME = "Bearer ";

    private final Admission admission;
    private final ProblemAnswers problems;
    private final SecurityContextHolderStrategy security;

    TokenFilter(Admission admission, ProblemAnswers problems, SecurityContextHolderStrategy security) {
        this.admission = admission;
        this.problems = problems;
        this.security = security;
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain rest)
            throws ServletException, IOException {
        String header = request.getHeader("Authorization");
        if (header == null) {
            rest.doFilter(request, response);
            return;
        }
        Optional<Authentication> person = header.regionMatches(true, 0, SCHEME, 0, SCHEME.length())
                ? admission.byToken(new Secret(header.substring(SCHEME.length()).strip()))
                : Optional.empty();
        if (person.isEmpty()) {
            problems.commence(request, response, new BadCredentialsException("token"));
            return;
        }
        var context = security.createEmptyContext();
        context.setAuthentication(person.get());
        security.setContext(context);
        rest.doFilter(request, response);
    }

    /** Server-sent events answer on another thread: who asks must be known there too. */
    @Override
    protected boolean shouldNotFilterAsyncDispatch() {
        return false;
    }
}
