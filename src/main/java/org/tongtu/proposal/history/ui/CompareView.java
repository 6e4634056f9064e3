package org.tongtu.proposal.history.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.dependency.CssImport;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.component.html.Nav;
import com.vaadin.flow.component.icon.VaadinIcon;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.QueryParameters;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.PermitAll;
import java.util.List;
import org.tongtu.plan.PlanDetails;
import org.tongtu.plan.PlanId;
import org.tongtu.proposal.history.Difference;
import org.tongtu.proposal.history.Differences;
import org.tongtu.proposal.history.HistoryLinks;
import org.tongtu.proposal.history.Moment;
import org.tongtu.uikit.EmptyState;
import org.tongtu.uikit.Going;
import org.tongtu.uikit.PageHeader;

/** What changed between any two moments of the plan: as a list, in figures, on the map. Every choice is an address. */
@Route(HistoryLinks.COMPARE)
@CssImport("./proposal/workbench.css")
@CssImport("./plan/history.css")
@PermitAll
class CompareView extends Main implements BeforeEnterObserver, HasDynamicTitle {

    private static final List<String> WAYS = List.of("list", "figures", "map");

    private final transient CompareParts parts;
    private final transient Differences differences;

    CompareView(CompareParts parts, Differences differences) {
        this.parts = parts;
        this.differences = differences;
        addClassNames("page", "history-page");
    }

    private record Asked(PlanDetails plan, Moment from, Moment to, String way) {

        PlanId id() {
            return plan.id();
        }

        String address(Moment from, Moment to, String way) {
            return HistoryLinks.compare(id(), from, to) + "&" + HistoryLinks.SHOW + "=" + way;
        }
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        removeAll();
        QueryParameters query = event.getLocation().getQueryParameters();
        parts.plan(query).ifPresentOrElse(plan -> show(asked(plan, query)), this::nothing);
    }

    private Asked asked(PlanDetails plan, QueryParameters query) {
        Moment to = query.getSingleParameter(HistoryLinks.TO).map(Moment::parse)
                .orElseGet(() -> parts.moments().current(parts.actor(), plan.id()));
        Moment from = query.getSingleParameter(HistoryLinks.FROM).map(Moment::parse)
                .orElseGet(() -> parts.moments().before(parts.actor(), to));
        return new Asked(plan, from, to, query.getSingleParameter(HistoryLinks.SHOW).filter(WAYS::contains).orElse("list"));
    }

    private void nothing() {
        add(new PageHeader(getTranslation("history.compare")),
                new EmptyState(VaadinIcon.TIME_BACKWARD, getTranslation("history.no-plan"), getTranslation("history.no-plan.text")));
    }

    private void show(Asked asked) {
        Difference found = differences.between(parts.actor(), asked.id(), asked.from(), asked.to());
        var slider = new Anchor(HistoryLinks.time(asked.id(), asked.to()), getTranslation("history.time"));
        add(new PageHeader(getTranslation("history.compare")).explain(getTranslation("history.compare.intro")).offer(slider),
                choices(asked), ways(asked));
        add(found.changes().isEmpty() ? same(asked) : content(asked, found));
    }

    private Div choices(Asked asked) {
        var from = parts.choice(getTranslation("history.from"), asked.id(), asked.from(),
                chosen -> go(asked.address(chosen, asked.to(), asked.way())));
        var to = parts.choice(getTranslation("history.to"), asked.id(), asked.to(),
                chosen -> go(asked.address(asked.from(), chosen, asked.way())));
        var swap = new Anchor(asked.address(asked.to(), asked.from(), asked.way()), getTranslation("history.swap"));
        swap.addClassName("history-swap");
        var row = new Div(from, to, swap);
        row.addClassName("filters");
        return row;
    }

    private void go(String address) {
        Going.to(this, address);
    }

    private Nav ways(Asked asked) {
        var nav = new Nav();
        nav.addClassName("subnav");
        nav.getElement().setAttribute("aria-label", getTranslation("history.ways"));
        for (String way : WAYS) {
            var link = new Anchor(asked.address(asked.from(), asked.to(), way), getTranslation("history.way." + way));
            if (way.equals(asked.way())) {
                link.getElement().setAttribute("aria-current", "page");
            }
            nav.add(link);
        }
        return nav;
    }

    private Component same(Asked asked) {
        boolean one = asked.from().equals(asked.to());
        return new EmptyState(VaadinIcon.CHECK_CIRCLE_O, getTranslation("history.same"), getTranslation(one ? "history.same.one" : "history.same.text"));
    }

    private Component content(Asked asked, Difference found) {
        return switch (asked.way()) {
            case "figures" -> new BalanceTables(parts, found, getLocale());
            case "map" -> new SwipeStage(parts, asked.plan(), found, getLocale());
            default -> new ChangeList(parts, asked.id(), found, getLocale());
        };
    }

    @Override
    public String getPageTitle() {
        return getTranslation("history.compare");
    }
}
