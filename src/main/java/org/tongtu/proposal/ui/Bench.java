package org.tongtu.proposal.ui;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.tongtu.identity.CurrentActor;
import org.tongtu.kernel.Actor;
import org.tongtu.plan.PlanState;
import org.tongtu.plan.map.DisclosedState;
import org.tongtu.proposal.Blocker;
import org.tongtu.proposal.ProposalDetails;
import org.tongtu.proposal.Transition;

/**
 * A proposal as it lies on the workbench: what it is now, who looks at it, and how its parts reach the map and the page.
 *
 * @param current who looks at it
 * @param before the edition it rests on, as this person may see it
 * @param after the plan as it would be, as this person may see it
 * @param changed to be run after an act: the page reads the proposal anew
 * @param blockers what keeps it from each step, as far as somebody has asked
 */
record Bench(
        ProposalDetails proposal,
        CurrentActor current,
        PlanState before,
        DisclosedState after,
        Locale locale,
        ProposalMap map,
        Runnable changed,
        Map<Transition, List<Blocker>> blockers) {

    /** Asked at every act: a role may end while the workbench stands open. */
    Actor actor() {
        return current.get();
    }
}
