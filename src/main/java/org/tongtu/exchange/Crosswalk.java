package org.tongtu.exchange;

import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.tongtu.kernel.Actor;
import org.tongtu.kernel.JurisdictionCode;
import org.tongtu.kernel.Role;
import org.tongtu.plan.PlanState;
import org.tongtu.plan.profile.Profile;
import org.tongtu.plan.profile.Profiles;
import org.tongtu.plan.standard.Attribute;

/** Turns the codes of a town's own files into the common ones, by the local profiles of the towns that the person acts for. */
record Crosswalk(Collection<Profile> own) {

    static final Crosswalk NONE = new Crosswalk(List.of());

    static Crosswalk of(Actor actor, PlanState state) {
        Set<JurisdictionCode> towns = actor.jurisdictionsOf(Role.PLANNER);
        return new Crosswalk(Profiles.of(state).list().stream().filter(profile -> towns.contains(profile.member())).toList());
    }

    /** Empty where the code is a common one already, where no profile knows it, or where two of them say different things. */
    Optional<String> joint(Attribute attribute, String code) {
        String list = attribute.codeList();
        if (list == null || code.isBlank() || attribute.takes(code)) {
            return Optional.empty();
        }
        Set<String> joint = new HashSet<>();
        own.forEach(profile -> profile.joint(list, code).ifPresent(joint::add));
        return joint.size() == 1 ? joint.stream().findFirst() : Optional.empty();
    }
}
