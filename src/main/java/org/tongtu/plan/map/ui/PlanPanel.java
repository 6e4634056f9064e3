package org.tongtu.plan.map.ui;

import com.vaadin.flow.component.Component;
import java.util.Optional;
import org.tongtu.kernel.Actor;
import org.tongtu.plan.PlanState;
import org.tongtu.plan.Thing;

/** What an upper module has to say about a feature: a block below its attributes. Implement as a bean. */
public interface PlanPanel {

    /** Blocks with lower numbers stand higher. */
    int order();

    /**
     * Built anew whenever somebody chooses a feature.
     *
     * @param state the plan as this person may see it
     */
    Optional<Component> create(Actor actor, PlanState state, Thing thing);
}
