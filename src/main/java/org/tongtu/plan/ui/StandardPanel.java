package org.tongtu.plan.ui;

import com.vaadin.flow.component.Component;
import org.tongtu.kernel.Actor;

/** What an upper module has to say of an edition and its standard: a tab of One standard. Implement as a bean. */
public interface StandardPanel {

    int order();

    /** The i18n key of the tab's title; also how an address asks for it: {@code ?tab=…}. */
    String titleKey();

    Component create(Actor actor, ShownPlan shown);
}
