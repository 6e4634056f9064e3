package org.tongtu.plan.map.ui;

import com.vaadin.flow.component.Component;
import org.tongtu.plan.PlanState;
import org.tongtu.plan.standard.LayerDefinition;

/** What an upper module can do with a layer, below its legend in the layer tree. Implement as a bean. */
public interface LayerAction {

    /** Lower numbers stand higher. */
    int order();

    /** @param state the plan at the edition, as this person may see it */
    Component create(PlanState state, int edition, LayerDefinition layer);
}
