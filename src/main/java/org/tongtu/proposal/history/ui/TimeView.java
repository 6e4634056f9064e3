package org.tongtu.proposal.history.ui;

import com.vaadin.flow.component.dependency.CssImport;
import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.component.icon.VaadinIcon;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.QueryParameters;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.PermitAll;
import java.util.ArrayList;
import org.tongtu.plan.PlanDetails;
import org.tongtu.proposal.history.HistoryLinks;
import org.tongtu.proposal.history.Moment;
import org.tongtu.proposal.history.Moments;
import org.tongtu.uikit.EmptyState;
import org.tongtu.uikit.Going;
import org.tongtu.uikit.PageHeader;

/** The plan on the map through time: edition by edition, or a proposal operation by operation. */
@Route(HistoryLinks.TIME)
@CssImport("./proposal/workbench.css")
@CssImport("./plan/history.css")
@PermitAll
class TimeView extends Main implements BeforeEnterObserver, HasDynamicTitle {

    private final transient CompareParts parts;
    private final transient Moments moments;
    private final transient TimeWords words;

    TimeView(CompareParts parts, Moments moments, TimeWords words) {
        this.parts = parts;
        this.moments = moments;
        this.words = words;
        addClassNames("page", "history-page");
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        removeAll();
        QueryParameters query = event.getLocation().getQueryParameters();
        add(new PageHeader(getTranslation("history.time")).explain(getTranslation("history.time.intro")));
        parts.plan(query).ifPresentOrElse(plan -> show(plan, query), () -> add(new EmptyState(VaadinIcon.TIME_BACKWARD,
                getTranslation("history.no-plan"), getTranslation("history.no-plan.text"))));
    }

    private void show(PlanDetails plan, QueryParameters query) {
        Moment at = query.getSingleParameter(HistoryLinks.AT).map(Moment::parse)
                .orElseGet(() -> parts.moments().current(parts.actor(), plan.id()));
        Series series = words.series(parts.actor(), plan.id(), at);
        add(choice(plan, at));
        if (series.first() == series.last()) {
            add(new EmptyState(VaadinIcon.TIME_BACKWARD, getTranslation("history.time.one"), getTranslation("history.time.one.text")));
        } else {
            add(new TimeStage(parts, moments, words, new TimeStage.Shown(plan, series, getLocale()), series.place(at)));
        }
    }

    /** The editions, or one of the proposals. */
    private Select<Moment> choice(PlanDetails plan, Moment at) {
        Moment editions = parts.moments().current(parts.actor(), plan.id());
        Moment chosen = at.proposal() == null ? editions : Moment.of(at.proposal());
        var all = new ArrayList<Moment>();
        all.add(editions);
        parts.moments().open(parts.actor(), plan.id()).forEach(proposal -> all.add(Moment.of(proposal.id())));
        if (!all.contains(chosen)) {
            all.add(chosen);
        }
        var select = new Select<Moment>();
        select.setLabel(getTranslation("history.time.of"));
        select.addClassName("history-moment");
        select.setItems(all);
        select.setItemLabelGenerator(moment -> moment.equals(editions)
                ? getTranslation("history.time.editions")
                : parts.moments().label(parts.actor(), plan.id(), moment, getLocale()));
        select.setValue(chosen);
        select.addValueChangeListener(change -> {
            if (change.isFromClient() && change.getValue() != null) {
                Going.to(this, HistoryLinks.time(plan.id(), change.getValue()));
            }
        });
        return select;
    }

    @Override
    public String getPageTitle() {
        return getTranslation("history.time");
    }
}
