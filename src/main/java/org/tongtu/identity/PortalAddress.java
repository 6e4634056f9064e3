package org.tongtu.identity;

import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

/** Where this portal is, in links that leave it: as configured, never as a request's Host header, which anybody can forge, says. */
@Component
public class PortalAddress {

    private final String base;

    /** A portal that was told nothing is one's own machine. */
    public PortalAddress(@Value("${tongtu.base-url:}") String wanted, @Value("${server.port:8080}") int port) {
        this.base = wanted.isBlank() ? "http://localhost:" + port : wanted.replaceAll("/+$", "");
    }

    /** @param path begins with a slash */
    public String of(String path) {
        return base + path;
    }
}
