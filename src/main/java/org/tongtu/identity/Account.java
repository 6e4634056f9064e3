package org.tongtu.identity;

import java.time.Instant;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.tongtu.kernel.AccountId;
import org.tongtu.kernel.Actor;

/** An account as stored; an account without a password cannot sign in until its link was used. */
record Account(
        AccountId id,
        String email,
        String name,
        @Nullable String language,
        @Nullable String password,
        List<HeldRole> roles) {

    AccountDetails details() {
        return new AccountDetails(id, email, name, roles);
    }

    Account holding(List<HeldRole> held) {
        return new Account(id, email, name, language, password, List.copyOf(held));
    }

    Actor actor(Instant now) {
        return new Actor(id, name, roles.stream()
                .filter(role -> role.holdsAt(now))
                .map(HeldRole::grant)
                .collect(Collectors.toUnmodifiableSet()));
    }
}
