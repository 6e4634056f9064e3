package org.tongtu.identity;

import org.springframework.security.crypto.argon2.Argon2PasswordEncoder;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.stereotype.Component;
import org.jspecify.annotations.Nullable;
import org.tongtu.kernel.AccountId;
import org.tongtu.kernel.Ids;
import org.tongtu.kernel.Now;
import org.tongtu.kernel.Role;

/** Keeps passwords as Argon2id digests. Setting one ends every session, link, token and back-off of its account. */
@Component
class Passwords {

    private final PasswordEncoder encoder = Argon2PasswordEncoder.defaultsForSpringSecurity_v5_8();
    private final String nobodys = encoder.encode(Secrets.next("").value());
    private final AccountRepository accounts;
    private final SessionRepository sessions;
    private final TokenRepository tokens;
    private final OneTimeLinks links;
    private final SignInFailures failures;
    private final Now now;

    Passwords(AccountRepository accounts, SessionRepository sessions, TokenRepository tokens, OneTimeLinks links,
            SignInFailures failures, Now now) {
        this.accounts = accounts;
        this.sessions = sessions;
        this.tokens = tokens;
        this.links = links;
        this.failures = failures;
        this.now = now;
    }

    void set(AccountId account, Secret password) {
        accounts.setPassword(account, encoder.encode(password.value()));
        sessions.endAll(account);
        tokens.revokeAll(account);
        links.useUpAll(account);
        accounts.find(account).ifPresent(known -> failures.forget(known.email()));
    }

    /** Computes a digest even for nobody, so that an unknown address takes as long as a known one. */
    boolean matches(Secret password, @Nullable String encoded) {
        boolean right = encoder.matches(password.value(), encoded == null ? nobodys : encoded);
        return right && encoded != null;
    }

    String encode(Secret password) {
        return encoder.encode(password.value());
    }

    HeldRole fromNow(Role role) {
        return new HeldRole(Ids.next(), role, null, now.instant(), null);
    }
}
