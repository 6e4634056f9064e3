package org.tongtu.identity;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.GrantedAuthority;
import org.springframework.security.core.authority.SimpleGrantedAuthority;
import org.springframework.stereotype.Component;
import org.tongtu.kernel.Actor;
import org.tongtu.kernel.Now;
import org.tongtu.kernel.Role;

/**
 * Turns a recognised account or token into a signed-in person. The authorities only choose which menu entries and
 * views are shown; what somebody may do is asked of the roles held at that moment.
 */
@Component
class Admission {

    private final AccountRepository accounts;
    private final Demo demo;
    private final Now now;

    Admission(AccountRepository accounts, Demo demo, Now now) {
        this.accounts = accounts;
        this.demo = demo;
        this.now = now;
    }

    /** Accounts with published passwords enter a demo only. */
    boolean mayEnter(Account account) {
        return demo.allowed() || !account.email().endsWith("@demo.local");
    }

    Authentication admit(Account account) {
        return admit(account, account.actor(now.instant()));
    }

    private static UsernamePasswordAuthenticationToken admit(Account account, Actor actor) {
        Stream<String> held = actor.grants().stream().map(grant -> grant.role().name());
        List<GrantedAuthority> authorities = Stream.concat(Stream.of(Role.RESIDENT.name()), held)
                .distinct()
                .<GrantedAuthority>map(role -> new SimpleGrantedAuthority("ROLE_" + role))
                .toList();
        return UsernamePasswordAuthenticationToken.authenticated(new SignedIn(account), null, authorities);
    }

    /** For one request: the roles just read are those of {@link CurrentActor} until it ends. */
    Optional<Authentication> byToken(Secret token) {
        return accounts.find(token).filter(this::mayEnter).map(account -> {
            Actor actor = account.actor(now.instant());
            var admitted = admit(account, actor);
            admitted.setDetails(actor);
            return admitted;
        });
    }
}
