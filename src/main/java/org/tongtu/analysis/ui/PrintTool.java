package org.tongtu.analysis.ui;

import com.vaadin.flow.component.icon.VaadinIcon;
import org.springframework.stereotype.Component;
import org.tongtu.analysis.AnalysisLinks;
import org.tongtu.plan.PlanId;
import org.tongtu.plan.map.MapPicture;
import org.tongtu.plan.map.ui.MapTool;
import org.tongtu.proposal.history.Moment;

/** The way from the one map to paper. */
@Component
class PrintTool implements MapTool {

    @Override
    public int order() {
        return 20;
    }

    @Override
    public String titleKey() {
        return "analysis.print";
    }

    @Override
    public VaadinIcon icon() {
        return VaadinIcon.PRINT;
    }

    @Override
    public String address(PlanId plan, int edition, MapPicture picture) {
        return AnalysisLinks.print(plan, Moment.ofEdition(edition));
    }
}
