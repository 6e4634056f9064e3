package org.tongtu.identity;

import java.net.URI;
import java.time.Instant;

/** A link to choose a password was made and wants to be mailed; the link is a secret and must not be logged. */
public record PasswordLinkMade(String email, String name, String language, URI link, Instant expires) {

    @Override
    public String toString() {
        return "PasswordLinkMade[" + email + "]";
    }
}
