package org.tongtu.proposal.history.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.i18n.I18NProvider;
import java.util.Optional;
import org.tongtu.kernel.Actor;
import org.tongtu.plan.PlanState;
import org.tongtu.plan.Thing;
import org.tongtu.plan.map.ui.PlanPanel;
import org.tongtu.proposal.history.HistoryLinks;

/** On the map, below a feature's attributes: the way to its life. */
@org.springframework.stereotype.Component
class LifePanel implements PlanPanel {

    @Override
    public int order() {
        return 90;
    }

    @Override
    public Optional<Component> create(Actor actor, PlanState state, Thing thing) {
        return Optional.of(new Paragraph(new Anchor(HistoryLinks.thing(state.plan(), thing.id()), I18NProvider.translate("history.life.link"))));
    }
}
