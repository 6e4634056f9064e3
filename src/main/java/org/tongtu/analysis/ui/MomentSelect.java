package org.tongtu.analysis.ui;

import com.vaadin.flow.component.select.Select;
import java.util.ArrayList;
import java.util.function.Consumer;
import org.tongtu.proposal.history.Moment;

/** Which edition or open proposal is meant. */
class MomentSelect extends Select<Moment> {

    MomentSelect(AnalysisParts parts, AnalysisScene scene, Consumer<Moment> changed) {
        setLabel(getTranslation("analysis.moment"));
        var choices = new ArrayList<>(parts.words().moments(parts.actor(), scene.plan().id()));
        if (!choices.contains(scene.moment())) {
            choices.add(scene.moment());
        }
        setItems(choices);
        setItemLabelGenerator(moment -> parts.words().moment(parts.actor(), scene.plan().id(), moment, scene.locale()));
        setValue(scene.moment());
        addValueChangeListener(change -> {
            if (change.isFromClient() && change.getValue() != null) {
                changed.accept(change.getValue());
            }
        });
    }
}
