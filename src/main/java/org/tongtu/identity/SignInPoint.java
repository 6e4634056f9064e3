package org.tongtu.identity;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.springframework.security.core.AuthenticationException;
import org.springframework.security.web.authentication.LoginUrlAuthenticationEntryPoint;

/** Leads to the page for signing in, which says why where somebody had been signed in and is no longer. */
class SignInPoint extends LoginUrlAuthenticationEntryPoint {

    private static final String PAGE = "/login";

    SignInPoint() {
        super(PAGE);
    }

    @Override
    protected String determineUrlToUseForThisRequest(
            HttpServletRequest request, HttpServletResponse response, AuthenticationException cause) {
        boolean known = request.getRequestedSessionId() != null && !request.isRequestedSessionIdValid();
        return known ? PAGE + "?ended" : PAGE;
    }
}
