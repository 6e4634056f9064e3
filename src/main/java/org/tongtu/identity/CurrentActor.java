package org.tongtu.identity;

import java.util.Locale;
import java.util.Optional;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.stereotype.Component;
import org.tongtu.kernel.Actor;
import org.tongtu.kernel.Now;
import org.tongtu.uikit.PreferredLanguage;

/** Who is acting in this request or view, with the roles held at this very moment. */
@Component
public class CurrentActor implements PreferredLanguage {

    private final AccountRepository accounts;
    private final Now now;

    CurrentActor(AccountRepository accounts, Now now) {
        this.accounts = accounts;
        this.now = now;
    }

    /** From the session or the token; {@link Actor#ANONYMOUS} where there is neither. */
    public Actor get() {
        Authentication authentication = SecurityContextHolder.getContext().getAuthentication();
        if (authentication != null && authentication.getDetails() instanceof Actor admitted) {
            return admitted;
        }
        return signedIn()
                .flatMap(person -> accounts.find(person.account()))
                .map(account -> account.actor(now.instant()))
                .orElse(Actor.ANONYMOUS);
    }

    @Override
    public Optional<Locale> find() {
        return signedIn().flatMap(person -> Optional.ofNullable(person.language())).map(Locale::forLanguageTag);
    }

    static Optional<SignedIn> signedIn() {
        Authentication authentication = SecurityContextHolder.getContext().getAuthentication();
        return authentication != null && authentication.getPrincipal() instanceof SignedIn person
                ? Optional.of(person)
                : Optional.empty();
    }
}
