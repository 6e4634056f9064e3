package org.tongtu.proposal.history.ui;

import com.vaadin.flow.component.select.Select;
import java.util.ArrayList;
import java.util.Locale;
import java.util.function.Consumer;
import org.tongtu.plan.PlanId;
import org.tongtu.proposal.history.Moment;

/** Which moment is meant; one that only an address names is among the choices too. */
class MomentChoice extends Select<Moment> {

    MomentChoice(String label, CompareParts parts, PlanId plan, Moment chosen, Locale locale, Consumer<Moment> changed) {
        setLabel(label);
        addClassName("history-moment");
        var choices = new ArrayList<>(parts.moments().choices(parts.actor(), plan));
        if (!choices.contains(chosen)) {
            choices.add(chosen);
        }
        setItems(choices);
        setItemLabelGenerator(moment -> parts.moments().label(parts.actor(), plan, moment, locale));
        setValue(chosen);
        addValueChangeListener(change -> {
            if (change.isFromClient() && change.getValue() != null) {
                changed.accept(change.getValue());
            }
        });
    }
}
