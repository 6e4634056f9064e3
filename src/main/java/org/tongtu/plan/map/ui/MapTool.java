package org.tongtu.plan.map.ui;

import com.vaadin.flow.component.icon.VaadinIcon;
import org.tongtu.plan.PlanId;

/** What an upper module can do with what the map shows: a button above it. Implement as a bean. */
public interface MapTool {

    int order();

    /** The i18n key of its name. */
    String titleKey();

    VaadinIcon icon();

    /** Where it is done, below the workspace. */
    String address(PlanId plan, int edition);
}
