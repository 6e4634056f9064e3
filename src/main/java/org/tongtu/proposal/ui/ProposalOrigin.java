package org.tongtu.proposal.ui;

import java.util.Optional;
import java.util.Set;
import org.tongtu.kernel.Actor;
import org.tongtu.kernel.JurisdictionCode;
import org.tongtu.kernel.Localized;
import org.tongtu.kernel.Subject;
import org.tongtu.plan.PlanId;

/** What an upper module knows of that which made somebody think of a proposal: nobody types what the portal has measured. */
public interface ProposalOrigin {

    /** Empty where the origin is none of this module's, or is unknown. */
    Optional<Suggestion> suggest(Actor actor, Subject origin);

    /**
     * What the form begins with; everything may be changed there.
     *
     * @param words what it comes from, in a line
     * @param concerned members to invite
     * @param tab the workbench's tab where work begins, by the key of its title
     */
    record Suggestion(
            PlanId plan, Localized words, Localized title, Localized reason, Set<JurisdictionCode> concerned, String tab) {}
}
