package org.tongtu.consultation.ui;

import com.vaadin.flow.component.details.Details;
import com.vaadin.flow.component.html.Div;
import java.util.function.Supplier;
import org.tongtu.consultation.ConsultationId;
import org.tongtu.identity.CurrentActor;

/** Like points, folded away below the list: reading all texts takes a moment, so that it waits until somebody asks. */
class AlikeFold extends Details {

    AlikeFold(Desk desk, ConsultationId notice, CurrentActor current, Runnable changed) {
        setSummaryText(getTranslation("consultation.alike"));
        setWidthFull();
        var place = new Div();
        add(place);
        Supplier<AlikePanel> panel = () -> new AlikePanel(desk, notice, current, changed);
        addOpenedChangeListener(change -> {
            place.removeAll();
            if (change.isOpened()) {
                place.add(panel.get());
            }
        });
    }
}
