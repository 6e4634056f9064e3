package org.tongtu.proposal.history.ui;

import com.vaadin.flow.component.select.Select;
import java.util.ArrayList;
import java.util.function.Consumer;
import org.tongtu.identity.CurrentActor;
import org.tongtu.plan.PlanId;
import org.tongtu.proposal.history.Moment;
import org.tongtu.proposal.history.MomentWords;

/** Which moment of a plan is meant; one that only an address names is among the choices too. */
public class MomentChoice extends Select<Moment> {

    /** Who chooses, of which plan, and what is chosen so far. */
    public record Asked(CurrentActor who, PlanId plan, Moment chosen) {}

    public MomentChoice(String label, MomentWords moments, Asked asked, Consumer<Moment> changed) {
        setLabel(label);
        addClassName("history-moment");
        var choices = new ArrayList<>(moments.choices(asked.who().get(), asked.plan()));
        if (!choices.contains(asked.chosen())) {
            choices.add(asked.chosen());
        }
        setItems(choices);
        setItemLabelGenerator(moment -> moments.label(asked.who().get(), asked.plan(), moment, getLocale()));
        setValue(asked.chosen());
        addValueChangeListener(change -> {
            if (change.isFromClient() && change.getValue() != null) {
                changed.accept(change.getValue());
            }
        });
    }
}
