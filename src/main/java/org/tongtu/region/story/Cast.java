package org.tongtu.region.story;

import java.util.Locale;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import org.tongtu.identity.AccountDetails;
import org.tongtu.identity.Accounts;
import org.tongtu.identity.HeldRole;
import org.tongtu.kernel.Actor;
import org.tongtu.kernel.Grant;
import org.tongtu.kernel.JurisdictionCode;
import org.tongtu.kernel.Refused;

/** The people of the story: the demo's accounts with exactly the roles they hold. */
@Component
class Cast {

    private final Accounts accounts;

    Cast(Accounts accounts) {
        this.accounts = accounts;
    }

    Actor actor(String email) {
        AccountDetails account = accounts.list(Actor.SYSTEM).stream()
                .filter(each -> each.email().equals(email.toLowerCase(Locale.ROOT)))
                .findFirst()
                .orElseThrow(() -> new Refused(Refused.Kind.NOT_FOUND, "region.unknown-person", email));
        return new Actor(account.id(), account.name(),
                account.roles().stream().map(HeldRole::grant).collect(Collectors.toSet()));
    }

    /** The jurisdiction in whose name somebody acts. */
    JurisdictionCode home(Actor actor) {
        return actor.grants().stream()
                .map(Grant::jurisdiction)
                .filter(java.util.Objects::nonNull)
                .findFirst()
                .orElseThrow(() -> new Refused(Refused.Kind.NOT_FOUND, "region.unknown-person", actor.name()));
    }
}
