package org.tongtu.plan.map.ui;

import com.vaadin.flow.component.icon.VaadinIcon;
import org.tongtu.plan.PlanId;
import org.tongtu.plan.map.MapPicture;

/** What an upper module can do with what the map shows: a button above it. Implement as a bean. */
public interface MapTool {

    int order();

    /** The i18n key of its name. */
    String titleKey();

    VaadinIcon icon();

    /** Where it is done, below the workspace. @param picture what the reader has on the map */
    String address(PlanId plan, int edition, MapPicture picture);
}
