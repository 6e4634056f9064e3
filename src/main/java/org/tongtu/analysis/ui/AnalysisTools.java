package org.tongtu.analysis.ui;

import com.vaadin.flow.component.icon.VaadinIcon;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.tongtu.analysis.AnalysisLinks;
import org.tongtu.plan.PlanId;
import org.tongtu.plan.map.MapPicture;
import org.tongtu.plan.map.ui.MapTool;
import org.tongtu.proposal.history.Moment;

/** The ways from the one map to the analyses. */
@Configuration
class AnalysisTools {

    @FunctionalInterface
    private interface Link {
        String to(PlanId plan, Moment moment, MapPicture picture);
    }

    private record Tool(int order, String titleKey, VaadinIcon icon, Link link) implements MapTool {
        @Override
        public String address(PlanId plan, int edition, MapPicture picture) {
            return link.to(plan, Moment.ofEdition(edition), picture);
        }
    }

    @Bean
    MapTool conformityTool() {
        return new Tool(10, "analysis.conformity", VaadinIcon.CROSSHAIRS, (plan, moment, picture) -> AnalysisLinks.conformity(plan, moment));
    }

    @Bean
    MapTool statisticsTool() {
        return new Tool(12, "analysis.statistics", VaadinIcon.TABLE, (plan, moment, picture) -> AnalysisLinks.statistics(plan, moment));
    }

    @Bean
    MapTool seamTool() {
        return new Tool(13, "analysis.seam", VaadinIcon.SPLIT_H, (plan, moment, picture) -> AnalysisLinks.seams(plan, moment));
    }

    @Bean
    MapTool themeTool() {
        return new Tool(15, "analysis.theme", VaadinIcon.PALETTE, (plan, moment, picture) -> AnalysisLinks.theme(plan, moment));
    }

    @Bean
    MapTool printTool() {
        return new Tool(20, "analysis.print", VaadinIcon.PRINT, (plan, moment, picture) -> AnalysisLinks.print(plan, moment));
    }

    @Bean
    MapTool viewsTool() {
        return new Tool(30, "analysis.views", VaadinIcon.BOOKMARK, AnalysisLinks::views);
    }
}
