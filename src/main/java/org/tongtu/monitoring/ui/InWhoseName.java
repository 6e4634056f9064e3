package org.tongtu.monitoring.ui;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.tongtu.kernel.Actor;
import org.tongtu.kernel.JurisdictionCode;
import org.tongtu.kernel.Role;
import org.tongtu.monitoring.Observations;

/** In whose name somebody may act on a figure or warning of a place. Only for what to show: the services decide. */
final class InWhoseName {

    private static final List<Role> ANSWERING = List.of(Role.PLANNER, Role.LIAISON, Role.DELEGATE);

    private InWhoseName() {}

    /** The place itself where the person holds a role in it; for the region any town of theirs, or the joint office. */
    static Optional<JurisdictionCode> answering(Actor actor, JurisdictionCode place) {
        if (place.equals(Observations.REGION)) {
            Stream<JurisdictionCode> towns =
                    ANSWERING.stream().flatMap(role -> actor.jurisdictionsOf(role).stream().sorted());
            Stream<JurisdictionCode> office = actor.holds(Role.SECRETARY) ? Stream.of(place) : Stream.empty();
            return Stream.concat(office, towns).findFirst();
        }
        boolean theirs = actor.holds(Role.SECRETARY) || ANSWERING.stream().anyMatch(role -> actor.holds(role, place));
        return theirs ? Optional.of(place) : Optional.empty();
    }

    static boolean mayReport(Actor actor, JurisdictionCode place) {
        return place.equals(Observations.REGION) ? actor.holds(Role.SECRETARY) : actor.holds(Role.PLANNER, place);
    }

    /** Where the person may report figures. */
    static List<JurisdictionCode> reporting(Actor actor) {
        Stream<JurisdictionCode> office = actor.holds(Role.SECRETARY) ? Stream.of(Observations.REGION) : Stream.empty();
        return Stream.concat(office, actor.jurisdictionsOf(Role.PLANNER).stream().sorted()).toList();
    }
}
