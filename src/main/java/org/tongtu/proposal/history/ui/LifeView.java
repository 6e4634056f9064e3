package org.tongtu.proposal.history.ui;

import com.vaadin.flow.component.dependency.CssImport;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.component.icon.VaadinIcon;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.NotFoundException;
import com.vaadin.flow.router.QueryParameters;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.PermitAll;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.tongtu.kernel.Ids;
import org.tongtu.plan.PlanDetails;
import org.tongtu.plan.map.MapLinks;
import org.tongtu.proposal.ProposalSummary;
import org.tongtu.proposal.history.HistoryLinks;
import org.tongtu.proposal.history.Life;
import org.tongtu.uikit.EmptyState;
import org.tongtu.uikit.PageHeader;

/** 沿革: everything that happened to one thing of the plan, newest first, and the way back to any of it. */
@Route(HistoryLinks.THINGS + "/:thing([0-9a-f-]{36})")
@CssImport("./proposal/workbench.css")
@CssImport("./plan/history.css")
@PermitAll
class LifeView extends Main implements BeforeEnterObserver, HasDynamicTitle {

    private final transient LifeParts parts;
    private String title = "";

    LifeView(LifeParts parts) {
        this.parts = parts;
        addClassNames("page", "history-page");
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        removeAll();
        QueryParameters query = event.getLocation().getQueryParameters();
        UUID thing = event.getRouteParameters().get("thing").flatMap(Ids::find).orElseThrow(NotFoundException::new);
        Optional<PlanDetails> plan = parts.parts().plan(query);
        plan.ifPresentOrElse(found -> show(found, thing, query.getSingleParameter(HistoryLinks.PROPOSAL).orElse("")), () -> add(
                new EmptyState(VaadinIcon.TIME_BACKWARD, getTranslation("history.no-plan"), getTranslation("history.no-plan.text"))));
    }

    private void show(PlanDetails plan, UUID thing, String proposal) {
        Life life = parts.life(plan.id(), thing);
        String name = parts.title(life.state(), life.last(), getLocale());
        title = getTranslation("history.life.of", name);
        var header = new PageHeader(title).explain(getTranslation("history.life.intro",
                parts.parts().things().group(life.state(), life.last().kind(), life.last().group(), getLocale())));
        if (LifeParts.hasPlace(life.last())) {
            header.offer(new Anchor(MapLinks.thing(thing), getTranslation("history.life.on-map")));
        }
        List<ProposalSummary> drafts = parts.drafts(plan.id()).stream()
                .sorted(java.util.Comparator.comparing(draft -> !Integer.toString(draft.id().number()).equals(proposal)))
                .toList();
        var list = new UnorderedList();
        list.addClassName("history-list");
        life.entries().forEach(entry -> list.add(new LifeItem(parts, plan.id(), life, entry, drafts)));
        add(header, list);
    }

    @Override
    public String getPageTitle() {
        return title;
    }
}
