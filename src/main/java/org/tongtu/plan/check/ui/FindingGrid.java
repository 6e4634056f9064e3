package org.tongtu.plan.check.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Span;
import java.util.Map;
import java.util.stream.Collectors;
import org.tongtu.kernel.JurisdictionCode;
import org.tongtu.kernel.Localized;
import org.tongtu.plan.PlanState;
import org.tongtu.plan.Thing;
import org.tongtu.plan.check.Finding;
import org.tongtu.plan.standard.ui.SeverityBadge;
import org.tongtu.plan.ui.PlanLinks;
import org.tongtu.uikit.Figures;

/** Findings as a list: how grave, what, measured against limit, who must act, and a way to the place. */
class FindingGrid extends Grid<Finding> {

    private final transient PlanState state;
    private final transient Figures figures;
    private final Map<JurisdictionCode, Localized> members;

    FindingGrid(PlanState state, Figures figures, Map<JurisdictionCode, Localized> members) {
        this.state = state;
        this.figures = figures;
        this.members = members;
        addClassName("plan-grid");
        setSelectionMode(SelectionMode.NONE);
        getElement().setAttribute("aria-label", getTranslation("check.findings"));
        addComponentColumn(finding -> SeverityBadge.of(finding.severity()))
                .setHeader(getTranslation("check.severity")).setAutoWidth(true).setFlexGrow(0);
        addComponentColumn(this::message).setHeader(getTranslation("check.finding")).setFlexGrow(4).setWidth("20rem");
        addColumn(this::measure).setHeader(getTranslation("check.measured")).setAutoWidth(true).setFlexGrow(0);
        addColumn(this::who).setHeader(getTranslation("check.who")).setAutoWidth(true).setFlexGrow(0);
        addComponentColumn(this::way).setHeader(getTranslation("check.place")).setAutoWidth(true).setFlexGrow(0);
    }

    private Component message(Finding finding) {
        var text = new Span(finding.message().in(getLocale()));
        text.addClassName("wrapped");
        return text;
    }

    private String measure(Finding finding) {
        Double measured = finding.measured();
        if (measured == null) {
            return "";
        }
        Double limit = finding.limit();
        return limit == null ? figure(measured, finding.unit()) : getTranslation(
                "check.against", figure(measured, finding.unit()), figure(limit, finding.unit()));
    }

    private String figure(double value, String unit) {
        return switch (unit) {
            case "m²" -> figures.area(getLocale(), value);
            case "m" -> figures.length(getLocale(), value);
            default -> (figures.number(getLocale(), value, 3) + " " + figures.unit(getLocale(), unit)).strip();
        };
    }

    private String who(Finding finding) {
        return finding.whoMustAct().isEmpty()
                ? getTranslation("check.office")
                : finding.whoMustAct().stream()
                        .map(code -> members.getOrDefault(code, Localized.same(code.value())).in(getLocale()))
                        .sorted()
                        .collect(Collectors.joining(getTranslation("standard.comma")));
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
