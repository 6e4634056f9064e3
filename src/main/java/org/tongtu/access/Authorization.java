package org.tongtu.access;

import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.tongtu.kernel.Actor;
import org.tongtu.kernel.ForJurisdiction;
import org.tongtu.kernel.Refused;
import org.tongtu.kernel.Role;

/** The rule behind {@link Allowed}, free of Spring so that it is tested role by role. */
final class Authorization {

    private Authorization() {}

    static void require(Allowed allowed, Actor actor, @Nullable ForJurisdiction command) {
        if (actor.isSystem() || allowed.anyone()) {
            return;
        }
        if (actor.isAnonymous()) {
            throw new Refused(Refused.Kind.SIGN_IN, "access.sign-in");
        }
        if (allowed.officials() && isOfficial(actor)) {
            return;
        }
        if (Arrays.stream(allowed.value()).noneMatch(role -> holds(actor, role, command))) {
            throw new Refused(Refused.Kind.FORBIDDEN, "access.role-not-held", List.of(allowed.value()));
        }
    }

    private static boolean isOfficial(Actor actor) {
        return actor.grants().stream().anyMatch(grant -> grant.role() != Role.RESIDENT);
    }

    private static boolean holds(Actor actor, Role role, @Nullable ForJurisdiction command) {
        if (role == Role.RESIDENT) {
            return true;
        }
        return command != null && role.isTerritorial()
                ? actor.holds(role, command.jurisdiction())
                : actor.holds(role);
    }
}
