package org.tongtu.identity;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.tongtu.kernel.AccountId;

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
}
