package org.tongtu.monitoring.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.component.html.Nav;
import com.vaadin.flow.component.icon.VaadinIcon;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.PermitAll;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.Function;
import org.tongtu.identity.CurrentActor;
import org.tongtu.kernel.Actor;
import org.tongtu.plan.PlanDetails;
import org.tongtu.plan.ui.ShownPlan;
import org.tongtu.plan.ui.ShownPlans;
import org.tongtu.uikit.EmptyState;
import org.tongtu.uikit.PageHeader;

/** 实施监测: what is off track first, then every indicator, the figures behind them, and the projects. */
@Route(MonitoringLinks.ROUTE)
@Menu(order = 7, title = "monitoring.menu", icon = "vaadin:chart-line")
@PermitAll
class MonitoringView extends Main implements HasDynamicTitle, BeforeEnterObserver {

    private final transient CurrentActor current;
    private final transient ShownPlans plans;
    private final transient Map<String, Function<PlanDetails, Component>> tabs = new LinkedHashMap<>();

    MonitoringView(CurrentActor current, ShownPlans plans, WarningCards warnings, StandingGrid standings,
            ObservationPanel observations, ProjectCards projects) {
        this.current = current;
        this.plans = plans;
        addClassNames("page", "page-wide");
        tabs.put("warnings", plan -> warnings.create(actor(), plan));
        tabs.put("indicators", plan -> standings.create(actor(), plan));
        tabs.put("data", plan -> observations.create(actor()));
        tabs.put("projects", plan -> projects.create(actor()));
    }

    private Actor actor() {
        return current.get();
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        removeAll();
        add(new PageHeader(getTranslation("monitoring.title")).explain(getTranslation("monitoring.intro")));
        var asked = event.getLocation().getQueryParameters();
        String tab = asked.getSingleParameter(MonitoringLinks.TAB).filter(tabs::containsKey).orElse("warnings");
        plans.find(actor(), asked).map(ShownPlan::plan).ifPresentOrElse(
                plan -> show(plan, tab),
                () -> add(new EmptyState(VaadinIcon.CHART_LINE, getTranslation("monitoring.empty"),
                        getTranslation("monitoring.empty-text"))));
    }

    private void show(PlanDetails plan, String chosen) {
        var rooms = new Nav();
        rooms.addClassName("subnav");
        rooms.getElement().setAttribute("aria-label", getTranslation("monitoring.title"));
        tabs.keySet().forEach(name -> {
            var link = new Anchor(MonitoringLinks.tab(name), getTranslation("monitoring.tab." + name));
            if (name.equals(chosen)) {
                link.getElement().setAttribute("aria-current", "page");
            }
            rooms.add(link);
        });
        add(rooms);
        Function<PlanDetails, Component> maker = tabs.get(chosen);
        if (maker != null) {
            add(maker.apply(plan));
        }
    }

    @Override
    public String getPageTitle() {
        return getTranslation("monitoring.title");
    }
}
