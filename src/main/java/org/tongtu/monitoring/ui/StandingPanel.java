package org.tongtu.monitoring.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Div;
import org.jspecify.annotations.Nullable;
import org.tongtu.kernel.Actor;
import org.tongtu.kernel.JurisdictionCode;
import org.tongtu.language.Texts;
import org.tongtu.monitoring.Assessment;
import org.tongtu.monitoring.Warnings;
import org.tongtu.plan.PlanId;
import org.tongtu.plan.target.Indicator;
import org.tongtu.plan.target.Scope;
import org.tongtu.plan.target.ui.TargetPanel;
import org.tongtu.uikit.ChartFigure;

/** In the dialog of a target: how far it has come, as gauge and chart. */
@org.springframework.stereotype.Component
class StandingPanel implements TargetPanel {

    private final Warnings warnings;
    private final PathChart charts;

    StandingPanel(Warnings warnings, PathChart charts) {
        this.warnings = warnings;
        this.charts = charts;
    }

    @Override
    public int order() {
        return 10;
    }

    @Override
    public @Nullable Component create(Actor actor, PlanId plan, Indicator indicator, Scope scope) {
        var place = JurisdictionCode.of(scope.toString());
        return warnings.assess(actor, plan).stream()
                .filter(one -> one.indicator().code().equals(indicator.code()) && one.jurisdiction().equals(place))
                .findFirst()
                .map(this::show)
                .orElse(null);
    }

    private Component show(Assessment assessment) {
        var panel = new Div();
        Assessment.Reading reading = assessment.reading();
        if (reading != null) {
            var head = new Div(new LevelBadge(reading.level()), new GaugeMeter(reading.gauge()));
            head.addClassName("card-head");
            panel.add(head);
        }
        panel.add(new ChartFigure(
                charts.of(Texts.supported(UI.getCurrent().getLocale()), assessment), charts.sources(assessment)));
        return panel;
    }
}
