package org.tongtu.plan.target.ui;

import com.vaadin.flow.component.Component;
import org.jspecify.annotations.Nullable;
import org.tongtu.kernel.Actor;
import org.tongtu.plan.PlanId;
import org.tongtu.plan.target.Indicator;
import org.tongtu.plan.target.Scope;

/** What an upper room adds to the dialog of a target: its chart, its warnings, the proposals that touch it. */
public interface TargetPanel {

    int order();

    /** Built anew whenever the dialog opens; {@code null} where there is nothing to show. */
    @Nullable Component create(Actor actor, PlanId plan, Indicator indicator, Scope scope);
}
