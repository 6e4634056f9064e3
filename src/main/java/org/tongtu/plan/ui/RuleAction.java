package org.tongtu.plan.ui;

import com.vaadin.flow.component.Component;
import java.util.Optional;
import org.tongtu.plan.PlanState;
import org.tongtu.plan.Thing;

/** What an upper module can do with a rule, below its article in the standard. Implement as a bean. */
public interface RuleAction {

    /** Empty where the person at the screen can do nothing with this rule. */
    Optional<Component> create(PlanState state, Thing rule);
}
