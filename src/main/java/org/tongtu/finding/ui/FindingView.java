package org.tongtu.finding.ui;

import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.NotFoundException;
import com.vaadin.flow.router.QueryParameters;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.PermitAll;
import java.util.UUID;
import org.tongtu.finding.FindingDetails;
import org.tongtu.finding.FindingLinks;
import org.tongtu.kernel.Ids;
import org.tongtu.plan.ui.ShownPlan;
import org.tongtu.plan.ui.ShownPlans;

/** One finding: where, what, how much against what limit, who must act, since when, and all that became of it. */
@Route(FindingLinks.LIST + "/:finding([0-9a-f-]{36})")
@PermitAll
class FindingView extends Main implements BeforeEnterObserver, HasDynamicTitle {

    private final transient FindingParts parts;
    private final transient ShownPlans plans;
    private String title = "";

    FindingView(FindingParts parts, ShownPlans plans) {
        this.parts = parts;
        this.plans = plans;
        addClassName("page");
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        removeAll();
        QueryParameters asked = event.getLocation().getQueryParameters();
        UUID id = event.getRouteParameters().get("finding").flatMap(Ids::find).orElseThrow(NotFoundException::new);
        ShownPlan shown = plans.find(parts.actor(), asked).map(parts::latest).orElseThrow(NotFoundException::new);
        FindingDetails finding = parts.get(shown, id);
        title = finding.rule().in(getLocale());
        add(new FindingCard(parts, shown, finding));
    }

    @Override
    public String getPageTitle() {
        return title;
    }
}
