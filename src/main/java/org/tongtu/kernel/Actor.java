package org.tongtu.kernel;

import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;

/**
 * Who is acting, with the roles held at this moment. Built by {@code identity} from a session or a token and by
 * nobody else, so that no caller can claim a role it does not hold.
 */
public record Actor(AccountId id, String name, Set<Grant> grants) {

    /** Somebody who has not signed in: may read what is public and give a statement. */
    public static final Actor ANONYMOUS = new Actor(new AccountId(new UUID(0, 0)), "", Set.of());

    /** The portal itself: sealing, deadlines, loading a region package. */
    public static final Actor SYSTEM = new Actor(new AccountId(new UUID(0, 1)), "system", Set.of());

    public Actor {
        grants = Set.copyOf(grants);
    }

    public boolean isAnonymous() {
        return id.equals(ANONYMOUS.id);
    }

    public boolean isSystem() {
        return id.equals(SYSTEM.id);
    }

    public boolean holds(Role role) {
        return grants.stream().anyMatch(grant -> grant.role() == role);
    }

    public boolean holds(Role role, JurisdictionCode jurisdiction) {
        return grants.contains(new Grant(role, jurisdiction));
    }

    /** Where this person holds the role, for screens that ask "for which town?". */
    public Set<JurisdictionCode> jurisdictionsOf(Role role) {
        return grants.stream()
                .filter(grant -> grant.role() == role)
                .flatMap(grant -> Optional.ofNullable(grant.jurisdiction()).stream())
                .collect(Collectors.toUnmodifiableSet());
    }
}
