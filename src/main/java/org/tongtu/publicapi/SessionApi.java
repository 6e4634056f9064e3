package org.tongtu.publicapi;

import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.security.web.csrf.CsrfToken;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;
import org.tongtu.identity.CurrentActor;
import org.tongtu.kernel.AccountId;
import org.tongtu.kernel.Actor;
import org.tongtu.kernel.Grant;

/** Who the caller is, and the token its changing requests must carry when it comes with the workspace's cookie. */
@RestController
@RequestMapping("/api/v1/session")
class SessionApi {

    private final CurrentActor current;

    SessionApi(CurrentActor current) {
        this.current = current;
    }

    record Csrf(String header, String token) {}

    record Session(AccountId account, String name, Set<Grant> grants, @Nullable Csrf csrf) {}

    @GetMapping
    Session get(@Nullable CsrfToken csrf) {
        Actor actor = current.get();
        return new Session(actor.id(), actor.name(), actor.grants(),
                csrf == null ? null : new Csrf(csrf.getHeaderName(), csrf.getToken()));
    }
}
