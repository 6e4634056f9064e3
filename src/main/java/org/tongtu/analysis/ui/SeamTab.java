package org.tongtu.analysis.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.i18n.I18NProvider;
import org.tongtu.analysis.AnalysisLinks;
import org.tongtu.kernel.Actor;
import org.tongtu.plan.ui.ShownPlan;
import org.tongtu.plan.ui.StandardPanel;
import org.tongtu.proposal.history.Moment;

/** In One standard: the way to the borders; walking them is not done in passing. */
@org.springframework.stereotype.Component
class SeamTab implements StandardPanel {

    @Override
    public int order() {
        return 40;
    }

    @Override
    public String titleKey() {
        return "analysis.seam";
    }

    @Override
    public Component create(Actor actor, ShownPlan shown) {
        String address = AnalysisLinks.seams(shown.plan().id(), Moment.ofEdition(shown.edition().number()));
        return new Div(new Paragraph(I18NProvider.translate("analysis.seam.intro")),
                new Anchor(address, I18NProvider.translate("analysis.seam.walk")));
    }
}
