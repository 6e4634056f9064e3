package org.tongtu.identity;

import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.context.SecurityContextHolderStrategy;
import org.springframework.stereotype.Component;
import org.tongtu.kernel.AccountId;
import org.tongtu.kernel.Actor;
import org.tongtu.uikit.PreferredLanguage;

/** Who is acting in this request or view, with the roles held at this very moment. */
@Component
public class CurrentActor implements PreferredLanguage {

    private final PresentRoles roles;
    private final SecurityContextHolderStrategy security;

    CurrentActor(PresentRoles roles, SecurityContextHolderStrategy security) {
        this.roles = roles;
        this.security = security;
    }

    /** From the session or the token; {@link Actor#ANONYMOUS} where there is neither. */
    public Actor get() {
        Authentication authentication = security.getContext().getAuthentication();
        if (authentication != null && authentication.getDetails() instanceof Actor admitted) {
            return roles.remember(admitted);
        }
        return signedIn().flatMap(person -> roles.find(person.account())).orElse(Actor.ANONYMOUS);
    }

    @Override
    public Optional<Locale> find() {
        return signedIn().flatMap(person -> Optional.ofNullable(person.language())).map(Locale::forLanguageTag);
    }

    /** Lets the open session go on in the language its person has just chosen. */
    void speak(AccountId account, @Nullable String language) {
        signedIn().filter(person -> person.account().equals(account)).ifPresent(person -> person.speak(language));
    }

    private Optional<SignedIn> signedIn() {
        Authentication authentication = security.getContext().getAuthentication();
        return authentication != null && authentication.getPrincipal() instanceof SignedIn person
                ? Optional.of(person)
                : Optional.empty();
    }
}
