package org.tongtu.analysis.ui;

import java.util.List;
import java.util.Locale;
import org.tongtu.leaflet.TileSource;
import org.tongtu.plan.PlanDetails;
import org.tongtu.plan.map.DisclosedState;
import org.tongtu.plan.map.MapSources;
import org.tongtu.proposal.history.Moment;

/** The plan that is looked at, as its reader may see it. */
record AnalysisScene(PlanDetails plan, Moment moment, DisclosedState state, Locale locale) {

    List<TileSource> sources() {
        return MapSources.of(state, layer -> "/api/v1/plans/" + plan.id() + "/moments/" + moment + "/layers/" + layer.code()
                + "/tiles/{z}/{y}/{x}", locale);
    }
}
