package org.tongtu.plan.check.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Span;
import org.tongtu.plan.PlanState;
import org.tongtu.plan.Thing;
import org.tongtu.plan.check.Finding;
import org.tongtu.plan.check.FindingWords;
import org.tongtu.plan.standard.ui.SeverityBadge;
import org.tongtu.plan.ui.PlanLinks;

/** Findings as a list: how grave, what, measured against limit, who must act, and a way to the place. */
class FindingGrid extends Grid<Finding> {

    private final transient PlanState state;

    FindingGrid(PlanState state, FindingWords words) {
        this.state = state;
        addClassName("plan-grid");
        setSelectionMode(SelectionMode.NONE);
        getElement().setAttribute("aria-label", getTranslation("check.findings"));
        addComponentColumn(finding -> SeverityBadge.of(finding.severity()))
                .setHeader(getTranslation("check.severity")).setAutoWidth(true).setFlexGrow(0);
        addComponentColumn(this::message).setHeader(getTranslation("check.finding")).setFlexGrow(4).setWidth("20rem");
        addColumn(finding -> words.measure(finding, getLocale())).setHeader(getTranslation("check.measured")).setAutoWidth(true).setFlexGrow(0);
        addColumn(finding -> words.who(finding, getLocale())).setHeader(getTranslation("check.who")).setAutoWidth(true).setFlexGrow(0);
        addComponentColumn(this::way).setHeader(getTranslation("check.place")).setAutoWidth(true).setFlexGrow(0);
    }

    private Component message(Finding finding) {
        var text = new Anchor(PlanLinks.finding(state.plan(), finding.id()), finding.message().in(getLocale()));
        text.addClassName("wrapped");
        return text;
    }

    private Component way(Finding finding) {
        Thing thing = finding.things().stream().findFirst().flatMap(state::find).orElse(null);
        if (thing == null) {
            return new Span();
        }
        return switch (thing.kind()) {
            case FEATURE -> new Anchor(PlanLinks.map(thing.id()), getTranslation("check.on-map"));
            case TARGET -> new Anchor(PlanLinks.target(thing.group()), getTranslation("check.in-targets"));
            default -> new Span();
        };
    }
}
