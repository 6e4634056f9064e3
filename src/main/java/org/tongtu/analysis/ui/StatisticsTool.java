package org.tongtu.analysis.ui;

import com.vaadin.flow.component.icon.VaadinIcon;
import org.springframework.stereotype.Component;
import org.tongtu.analysis.AnalysisLinks;
import org.tongtu.plan.PlanId;
import org.tongtu.plan.map.MapPicture;
import org.tongtu.plan.map.ui.MapTool;
import org.tongtu.proposal.history.Moment;

/** The way from the one map to its statistics. */
@Component
class StatisticsTool implements MapTool {

    @Override
    public int order() {
        return 12;
    }

    @Override
    public String titleKey() {
        return "analysis.statistics";
    }

    @Override
    public VaadinIcon icon() {
        return VaadinIcon.TABLE;
    }

    @Override
    public String address(PlanId plan, int edition, MapPicture picture) {
        return AnalysisLinks.statistics(plan, Moment.ofEdition(edition));
    }
}
