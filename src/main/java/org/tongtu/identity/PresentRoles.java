package org.tongtu.identity;

import java.util.HashSet;
import java.util.Optional;
import org.springframework.stereotype.Component;
import org.springframework.web.context.request.RequestAttributes;
import org.springframework.web.context.request.RequestContextHolder;
import org.tongtu.access.RolesHeld;
import org.tongtu.kernel.AccountId;
import org.tongtu.kernel.Actor;
import org.tongtu.kernel.Now;

/** Looks the roles up once per request; what a token was not given it does not gain. */
@Component
class PresentRoles implements RolesHeld {

    private static final String REMEMBERED = PresentRoles.class.getName();

    private final AccountRepository accounts;
    private final Now now;

    PresentRoles(AccountRepository accounts, Now now) {
        this.accounts = accounts;
        this.now = now;
    }

    @Override
    public Actor now(Actor named) {
        return remembered(named.id())
                .or(() -> find(named.id()))
                .map(held -> {
                    var still = new HashSet<>(named.grants());
                    still.retainAll(held.grants());
                    return new Actor(named.id(), named.name(), still);
                })
                .orElse(named);
    }

    Optional<Actor> find(AccountId id) {
        return accounts.find(id).map(account -> remember(account.actor(now.instant())));
    }

    /** For the rest of this request; a thread without one asks anew each time. */
    Actor remember(Actor held) {
        RequestAttributes request = RequestContextHolder.getRequestAttributes();
        if (request != null) {
            request.setAttribute(REMEMBERED, held, RequestAttributes.SCOPE_REQUEST);
        }
        return held;
    }

    private static Optional<Actor> remembered(AccountId id) {
        RequestAttributes request = RequestContextHolder.getRequestAttributes();
        return request != null
                        && request.getAttribute(REMEMBERED, RequestAttributes.SCOPE_REQUEST) instanceof Actor held
                        && held.id().equals(id)
                ? Optional.of(held)
                : Optional.empty();
    }
}
