package org.tongtu.paper;

import java.util.Set;
import org.springframework.stereotype.Component;
import org.tongtu.jurisdiction.Alliances;
import org.tongtu.kernel.Actor;
import org.tongtu.kernel.Grant;
import org.tongtu.kernel.JurisdictionCode;
import org.tongtu.kernel.Refused;
import org.tongtu.kernel.Role;

/** The alliance's own people: the joint office, and the officials of its members. Observers, neighbours and outside consultants are the public here. */
@Component
class PaperReaders {

    private static final Set<Role> JOINT_OFFICE = Set.of(Role.SECRETARY, Role.ADMIN);
    private static final Set<Role> OFFICIALS = Set.of(Role.PLANNER, Role.LIAISON, Role.DELEGATE);

    private final Alliances alliances;

    PaperReaders(Alliances alliances) {
        this.alliances = alliances;
    }

    boolean include(Actor actor) {
        return actor.isSystem()
                || JOINT_OFFICE.stream().anyMatch(actor::holds)
                || actor.grants().stream().anyMatch(grant -> isOfMember(actor, grant));
    }

    void require(Actor actor) {
        if (!include(actor)) {
            throw new Refused(Refused.Kind.FORBIDDEN, "paper.not-yours");
        }
    }

    private boolean isOfMember(Actor actor, Grant grant) {
        JurisdictionCode town = grant.jurisdiction();
        return town != null
                && OFFICIALS.contains(grant.role())
                && alliances.find(actor).filter(alliance -> alliance.isMember(town)).isPresent();
    }
}
