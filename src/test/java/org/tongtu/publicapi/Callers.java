package org.tongtu.publicapi;

import java.time.Instant;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.tongtu.identity.CreateDemoAccount;
import org.tongtu.identity.CreateToken;
import org.tongtu.identity.Credentials;
import org.tongtu.identity.DemoAccounts;
import org.tongtu.identity.Secret;
import org.tongtu.kernel.AccountId;
import org.tongtu.kernel.Actor;
import org.tongtu.kernel.Grant;
import org.tongtu.kernel.Ids;
import org.tongtu.kernel.JurisdictionCode;
import org.tongtu.kernel.Role;

/** People with accounts and tokens, as programs act for them. */
@Component
public class Callers {

    /** Somebody, and what to send along as {@code Authorization}. */
    public record Caller(Actor actor, String bearer) {}

    private final DemoAccounts demos;
    private final Credentials credentials;

    Callers(DemoAccounts demos, Credentials credentials) {
        this.demos = demos;
        this.credentials = credentials;
    }

    public Caller with(Role role, @Nullable JurisdictionCode town) {
        return with(new Grant(role, town));
    }

    public Caller with(Grant... grants) {
        String name = "caller." + Ids.next();
        AccountId id = demos.create(Actor.SYSTEM,
                new CreateDemoAccount(Ids.next(), name + "@demo.local", name, List.of(grants), null, null));
        return new Caller(new Actor(id, name, Set.of(grants)), "Bearer demo-" + name);
    }

    /** Another token of the same person. */
    public String token(Caller caller, Instant expires) {
        Secret secret = Credentials.freshToken();
        credentials.createToken(caller.actor(), new CreateToken(Ids.next(), "test", secret, expires));
        return "Bearer " + secret.value();
    }
}
