package org.tongtu.analysis.ui;

import com.vaadin.flow.component.icon.VaadinIcon;
import org.springframework.stereotype.Component;
import org.tongtu.analysis.AnalysisLinks;
import org.tongtu.plan.PlanId;
import org.tongtu.plan.map.MapPicture;
import org.tongtu.plan.map.ui.MapTool;
import org.tongtu.proposal.history.Moment;

/** The way from the one map to one's saved views, with what is on the map to be saved. */
@Component
class ViewsTool implements MapTool {

    @Override
    public int order() {
        return 30;
    }

    @Override
    public String titleKey() {
        return "analysis.views";
    }

    @Override
    public VaadinIcon icon() {
        return VaadinIcon.BOOKMARK;
    }

    @Override
    public String address(PlanId plan, int edition, MapPicture picture) {
        return AnalysisLinks.views(plan, Moment.ofEdition(edition), picture);
    }
}
