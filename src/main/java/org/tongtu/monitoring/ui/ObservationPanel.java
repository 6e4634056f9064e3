package org.tongtu.monitoring.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.i18n.I18NProvider;
import java.util.List;
import java.util.Locale;
import org.tongtu.kernel.Actor;
import org.tongtu.kernel.Ids;
import org.tongtu.kernel.JurisdictionCode;
import org.tongtu.language.Texts;
import org.tongtu.monitoring.ObservationDetails;
import org.tongtu.monitoring.Observations;
import org.tongtu.monitoring.VerifyObservation;
import org.tongtu.plan.target.Indicator;
import org.tongtu.plan.target.Indicators;
import org.tongtu.uikit.Badges;
import org.tongtu.uikit.Figures;
import org.tongtu.uikit.Notices;
import org.tongtu.uikit.Tone;

/** The figures: reported, verified by another, corrected without erasing. */
@org.springframework.stereotype.Component
class ObservationPanel {

    private final Observations observations;
    private final PlaceNames places;
    private final Figures figures;

    ObservationPanel(Observations observations, PlaceNames places, Figures figures) {
        this.observations = observations;
        this.places = places;
        this.figures = figures;
    }

    Component create(Actor actor) {
        Locale locale = Texts.supported(UI.getCurrent().getLocale());
        var filter = new ObservationFilter(places, locale);
        var grid = new Grid<ObservationDetails>();
        Runnable fill = () -> grid.setItems(observations.list(actor).stream().filter(filter::accepts).toList());
        filter.onChange(fill);
        addColumns(grid, locale, actor, fill);
        fill.run();
        var panel = new Div(filter, grid);
        List<JurisdictionCode> mine = InWhoseName.reporting(actor);
        if (!mine.isEmpty()) {
            filter.add(report(actor, mine, fill));
        }
        return panel;
    }

    private Button report(Actor actor, List<JurisdictionCode> mine, Runnable fill) {
        var report = new Button(t("report"), click -> new ReportDialog(mine, places, command -> {
            observations.report(actor, command);
            Notices.done("monitoring.reported");
            fill.run();
        }).open());
        report.addThemeVariants(ButtonVariant.PRIMARY);
        return report;
    }

    private void addColumns(Grid<ObservationDetails> grid, Locale locale, Actor actor, Runnable fill) {
        grid.addClassNames("plan-grid", "tall-grid");
        grid.setSelectionMode(Grid.SelectionMode.NONE);
        grid.getElement().setAttribute("aria-label", t("tab.data"));
        grid.addColumn(one -> indicator(locale, one)).setHeader(t("column.indicator")).setWidth("14rem").setFlexGrow(1);
        grid.addColumn(one -> places.name(locale, one.jurisdiction())).setHeader(t("column.place")).setAutoWidth(true);
        grid.addColumn(one -> one.period().value()).setHeader(t("column.period")).setAutoWidth(true);
        grid.addColumn(one -> figures.number(locale, one.value().doubleValue(), 4) + " " + figures.unit(locale, one.unit()))
                .setHeader(t("column.value")).setAutoWidth(true);
        grid.addColumn(ObservationDetails::source).setHeader(t("column.source")).setWidth("12rem").setFlexGrow(1);
        grid.addComponentColumn(ObservationPanel::standing).setHeader(t("column.standing")).setAutoWidth(true);
        grid.addComponentColumn(one -> actions(actor, one, fill)).setHeader(t("column.actions")).setAutoWidth(true);
    }

    private Div actions(Actor actor, ObservationDetails one, Runnable fill) {
        var actions = new Div();
        actions.addClassName("page-actions");
        boolean own = one.reportedBy().equals(actor.id());
        if (one.verifiedBy() == null && !own && InWhoseName.answering(actor, one.jurisdiction()).isPresent()) {
            actions.add(small("verify", () -> {
                observations.verify(actor, new VerifyObservation(Ids.next(), one.jurisdiction(), one.id()));
                Notices.done("monitoring.verified");
                fill.run();
            }));
        }
        if (InWhoseName.mayReport(actor, one.jurisdiction())) {
            actions.add(small("correct", () -> new CorrectDialog(one, command -> {
                observations.correct(actor, command);
                Notices.done("monitoring.corrected");
                fill.run();
            }).open()));
        }
        if (one.revision() > 1) {
            actions.add(small("history", () -> new HistoryDialog(observations.history(actor, one.id()), figures).open()));
        }
        return actions;
    }

    private static Button small(String key, Runnable act) {
        var button = new Button(t(key), click -> act.run());
        button.addThemeVariants(ButtonVariant.SMALL);
        return button;
    }

    private static Span standing(ObservationDetails one) {
        Tone tone = switch (one.standing()) {
            case VERIFIED -> Tone.GOOD;
            case IMPORTED, CORRECTED -> Tone.NEUTRAL;
            case REPORTED -> Tone.CAUTION;
        };
        return Badges.of(tone, t("standing." + one.standing().name()));
    }

    static String indicator(Locale locale, ObservationDetails one) {
        return Indicators.find(one.indicator()).map(Indicator::name).map(name -> name.in(locale)).orElse(one.indicator());
    }

    private static String t(String key) {
        return I18NProvider.translate("monitoring." + key);
    }
}
