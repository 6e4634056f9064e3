package org.tongtu.plan.map;

import java.util.Map;
import java.util.Set;
import org.springframework.stereotype.Service;
import org.tongtu.access.Allowed;
import org.tongtu.jurisdiction.Alliances;
import org.tongtu.kernel.Actor;
import org.tongtu.kernel.Grant;
import org.tongtu.kernel.JurisdictionCode;
import org.tongtu.kernel.Recent;
import org.tongtu.kernel.Role;
import org.tongtu.plan.PlanState;

/**
 * The one place that decides what of a plan somebody may see. Whatever leaves the portal — tiles, lists, search, OGC
 * API, feeds, exports, prints — passes through here.
 */
@Service
public class Disclosures {

    private static final int KEPT = 24;
    private static final Set<Role> JOINT_OFFICE = Set.of(Role.SECRETARY, Role.EXPERT, Role.ADMIN);

    private record Key(String state, boolean member) {}

    private final Alliances alliances;
    private final Map<Key, DisclosedState> kept = new Recent<>(KEPT);

    Disclosures(Alliances alliances) {
        this.alliances = alliances;
    }

    /** The state as this person may see it. */
    @Allowed(anyone = true)
    public DisclosedState of(Actor actor, PlanState state) {
        return of(state, isMember(actor));
    }

    /** Whether this person is told what members alone are told; everybody else is the public. */
    @Allowed(anyone = true)
    public boolean isForMembers(Actor actor) {
        return isMember(actor);
    }

    private synchronized DisclosedState of(PlanState state, boolean member) {
        Key key = new Key(state.key(), member);
        DisclosedState known = kept.get(key);
        if (known == null || !known.shows(state)) {
            known = new DisclosedState(state, member);
            kept.put(key, known);
        }
        return known;
    }

    /** Observers, neighbours and residents are the public here; so is whoever holds a role in no member. */
    private boolean isMember(Actor actor) {
        return actor.isSystem()
                || JOINT_OFFICE.stream().anyMatch(actor::holds)
                || actor.grants().stream().anyMatch(grant -> isOfMember(actor, grant));
    }

    private boolean isOfMember(Actor actor, Grant grant) {
        JurisdictionCode town = grant.jurisdiction();
        return town != null
                && grant.role() != Role.OBSERVER
                && alliances.find(actor).filter(alliance -> alliance.isMember(town)).isPresent();
    }
}
