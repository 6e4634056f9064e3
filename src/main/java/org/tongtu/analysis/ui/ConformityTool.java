package org.tongtu.analysis.ui;

import com.vaadin.flow.component.icon.VaadinIcon;
import org.springframework.stereotype.Component;
import org.tongtu.analysis.AnalysisLinks;
import org.tongtu.plan.PlanId;
import org.tongtu.plan.map.MapPicture;
import org.tongtu.plan.map.ui.MapTool;
import org.tongtu.proposal.history.Moment;

/** The way from the one map to the conformity check. */
@Component
class ConformityTool implements MapTool {

    @Override
    public int order() {
        return 10;
    }

    @Override
    public String titleKey() {
        return "analysis.conformity";
    }

    @Override
    public VaadinIcon icon() {
        return VaadinIcon.CROSSHAIRS;
    }

    @Override
    public String address(PlanId plan, int edition, MapPicture picture) {
        return AnalysisLinks.conformity(plan, Moment.ofEdition(edition));
    }
}
