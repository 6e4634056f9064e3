package org.tongtu.shell;

import com.vaadin.flow.component.Component;
import org.jspecify.annotations.Nullable;
import org.tongtu.kernel.Actor;

/** A block of the To-do page, contributed by an upper room as a bean. */
public interface HomeBlock {

    int order();

    /** Built anew for every visit; null when there is nothing to say to this person. */
    @Nullable Component create(Actor actor);
}
