package org.tongtu.plan.map.ui;

import java.util.List;
import org.tongtu.kernel.Actor;
import org.tongtu.leaflet.Overlay;
import org.tongtu.plan.PlanState;

/** What an upper module can lay over the map: findings, open proposals, statements. Implement as a bean; readers switch it on. */
public interface PlanOverlay {

    int order();

    /** The i18n key of its name in the layer tree; also what identifies it. */
    String titleKey();

    /**
     * Asked when somebody switches it on.
     *
     * @param state the plan as this person may see it
     */
    List<Overlay> overlays(Actor actor, PlanState state);
}
