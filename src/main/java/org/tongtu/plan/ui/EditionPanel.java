package org.tongtu.plan.ui;

import com.vaadin.flow.component.Component;
import java.util.Optional;
import org.tongtu.kernel.Actor;
import org.tongtu.plan.EditionSummary;

/** What an upper module has to say about an edition, or where it leads from there: below its cover. Implement as a bean. */
public interface EditionPanel {

    Optional<Component> create(Actor actor, EditionSummary edition);
}
