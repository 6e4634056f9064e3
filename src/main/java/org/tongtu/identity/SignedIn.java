package org.tongtu.identity;

import java.io.Serializable;
import java.security.Principal;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.tongtu.kernel.AccountId;

/** Who a session or token belongs to. Roles are looked up at every act, so that an ended role ends at once. */
final class SignedIn implements Principal, Serializable {

    private final UUID account;
    private final String name;
    private volatile @Nullable String language;

    SignedIn(Account account) {
        this.account = account.id().value();
        this.name = account.name();
        this.language = account.language();
    }

    AccountId account() {
        return new AccountId(account);
    }

    @Nullable String language() {
        return language;
    }

    void speak(@Nullable String language) {
        this.language = language;
    }

    @Override
    public String getName() {
        return name;
    }
}
