package org.tongtu.plan.map.ui;

import java.util.Locale;
import org.tongtu.identity.CurrentActor;
import org.tongtu.kernel.Actor;
import org.tongtu.plan.EditionSummary;
import org.tongtu.plan.PlanDetails;
import org.tongtu.plan.map.DisclosedState;

/** What is on show, and to whom. */
record PlanScene(CurrentActor current, PlanDetails plan, EditionSummary edition, DisclosedState state, Locale locale) {

    Actor actor() {
        return current.get();
    }
}
