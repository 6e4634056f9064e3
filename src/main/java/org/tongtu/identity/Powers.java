package org.tongtu.identity;

import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import org.tongtu.jurisdiction.Superiors;
import org.tongtu.kernel.Actor;
import org.tongtu.kernel.Grant;
import org.tongtu.kernel.JurisdictionCode;
import org.tongtu.kernel.Now;
import org.tongtu.kernel.Role;

/** As whom an account acts at this moment: in the roles it holds, and a county bureau's planner for each of the county's towns too. */
@Component
class Powers {

    private final Superiors superiors;
    private final Now now;

    Powers(Superiors superiors, Now now) {
        this.superiors = superiors;
        this.now = now;
    }

    Actor of(Account account) {
        return new Actor(account.id(), account.name(), account.roles().stream()
                .filter(role -> role.holdsAt(now.instant()))
                .map(HeldRole::grant)
                .flatMap(grant -> Stream.concat(Stream.of(grant), forTowns(grant)))
                .collect(Collectors.toUnmodifiableSet()));
    }

    /** Planning only: what binds a town, its own people confirm. */
    private Stream<Grant> forTowns(Grant grant) {
        Set<JurisdictionCode> towns = grant.role() == Role.PLANNER
                ? Optional.ofNullable(grant.jurisdiction()).map(superiors::townsOf).orElse(Set.of())
                : Set.of();
        return towns.stream().map(town -> new Grant(Role.PLANNER, town));
    }
}
