package org.tongtu.exchange;

import java.util.Set;
import org.springframework.stereotype.Component;
import org.tongtu.identity.Accounts;
import org.tongtu.jobs.Options;
import org.tongtu.kernel.Actor;
import org.tongtu.kernel.CannotStart;
import org.tongtu.kernel.JurisdictionCode;
import org.tongtu.kernel.Role;

/** As whom a command works: with an account's rights of this moment, in the name of a town where it is a planner. */
@Component
class People {

    private final Accounts accounts;

    People(Accounts accounts) {
        this.accounts = accounts;
    }

    Actor as(String email) {
        return accounts.findActor(Actor.SYSTEM, email)
                .orElseThrow(() -> new CannotStart("There is no account " + email + ".", "Name one with --as."));
    }

    JurisdictionCode town(Actor actor, Options options) {
        Set<JurisdictionCode> towns = actor.jurisdictionsOf(Role.PLANNER);
        if (options.find("for").isPresent()) {
            return JurisdictionCode.of(options.require("for"));
        }
        if (towns.size() != 1) {
            throw new CannotStart(actor.name() + " is a planner of " + towns.size() + " jurisdictions.",
                    "Say --for CODE, or name a planner's account with --as.");
        }
        return towns.iterator().next();
    }
}
