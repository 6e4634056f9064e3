package org.tongtu.shell;

import com.vaadin.flow.component.Component;
import org.jspecify.annotations.Nullable;
import org.tongtu.kernel.Actor;

/** A short fact of the region strip on top of every view: version in force, reds and yellows, next meeting. */
public interface StripItem {

    int order();

    @Nullable Component create(Actor actor);
}
