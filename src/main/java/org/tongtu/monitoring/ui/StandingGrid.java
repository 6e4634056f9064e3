package org.tongtu.monitoring.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.i18n.I18NProvider;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import org.tongtu.kernel.Actor;
import org.tongtu.language.Texts;
import org.tongtu.monitoring.Assessment;
import org.tongtu.monitoring.Warnings;
import org.tongtu.plan.PlanDetails;
import org.tongtu.uikit.ChartFigure;
import org.tongtu.uikit.Figures;

/** Every indicator and place with a target: how it stands, the worst first; a row opens its chart. */
@org.springframework.stereotype.Component
class StandingGrid {

    private static final Comparator<Assessment> WORST = Comparator.comparingInt(StandingGrid::rank);

    private final Warnings warnings;
    private final PlaceNames places;
    private final PathChart charts;
    private final Figures figures;

    StandingGrid(Warnings warnings, PlaceNames places, PathChart charts, Figures figures) {
        this.warnings = warnings;
        this.places = places;
        this.charts = charts;
        this.figures = figures;
    }

    Component create(Actor actor, PlanDetails plan) {
        Locale locale = Texts.supported(UI.getCurrent().getLocale());
        List<Assessment> rows = warnings.assess(actor, plan.id()).stream().sorted(WORST).toList();
        var grid = new Grid<Assessment>();
        grid.addClassNames("plan-grid", "tall-grid");
        grid.setSelectionMode(Grid.SelectionMode.NONE);
        grid.getElement().setAttribute("aria-label", I18NProvider.translate("monitoring.tab.indicators"));
        grid.addComponentColumn(one -> name(locale, one)).setHeader(t("indicator")).setWidth("16rem").setFlexGrow(1);
        grid.addColumn(one -> places.name(locale, one.jurisdiction())).setHeader(t("place")).setAutoWidth(true);
        grid.addColumn(one -> reading(one, reading -> reading.point().period().value())).setHeader(t("period")).setAutoWidth(true);
        grid.addColumn(one -> reading(one, reading -> value(locale, reading.point().value().doubleValue(), one)))
                .setHeader(t("actual")).setAutoWidth(true);
        grid.addColumn(one -> reading(one, reading -> value(locale, reading.expected().doubleValue(), one)))
                .setHeader(t("expected")).setAutoWidth(true);
        grid.addComponentColumn(StandingGrid::level).setHeader(t("level")).setAutoWidth(true);
        grid.addComponentColumn(StandingGrid::gauge).setHeader(t("gauge")).setAutoWidth(true);
        grid.setItems(rows);
        return grid;
    }

    private Button name(Locale locale, Assessment one) {
        var open = new Button(one.indicator().name().in(locale), click -> open(locale, one));
        open.addThemeVariants(ButtonVariant.TERTIARY);
        open.addClassName("row-link");
        return open;
    }

    private void open(Locale locale, Assessment one) {
        var dialog = new Dialog();
        dialog.setHeaderTitle(I18NProvider.translate(
                "monitoring.chart.title", one.indicator().name(), places.name(locale, one.jurisdiction())));
        var head = new Div(level(one), gauge(one));
        head.addClassName("card-head");
        dialog.add(head, new ChartFigure(charts.of(locale, one), charts.sources(one)));
        dialog.getFooter().add(new Button(I18NProvider.translate("uikit.close"), click -> dialog.close()));
        dialog.open();
    }

    private static Component level(Assessment one) {
        Assessment.Reading reading = one.reading();
        return reading == null ? new Span(I18NProvider.translate("monitoring.no-figure")) : new LevelBadge(reading.level());
    }

    private static Component gauge(Assessment one) {
        Assessment.Reading reading = one.reading();
        return reading == null ? new Span() : new GaugeMeter(reading.gauge());
    }

    private String value(Locale locale, double value, Assessment one) {
        return figures.number(locale, value, 3) + " " + figures.unit(locale, one.indicator().unit());
    }

    private static String reading(Assessment one, java.util.function.Function<Assessment.Reading, String> words) {
        Assessment.Reading reading = one.reading();
        return reading == null ? "–" : words.apply(reading);
    }

    private static int rank(Assessment one) {
        Assessment.Reading reading = one.reading();
        return reading == null ? 1 : -reading.level().ordinal() * 2;
    }

    private static String t(String column) {
        return I18NProvider.translate("monitoring.column." + column);
    }
}
