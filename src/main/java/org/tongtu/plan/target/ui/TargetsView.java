package org.tongtu.plan.target.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.icon.VaadinIcon;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.PermitAll;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.ObjectProvider;
import org.tongtu.identity.CurrentActor;
import org.tongtu.kernel.Localized;
import org.tongtu.plan.target.Indicator;
import org.tongtu.plan.target.Scope;
import org.tongtu.plan.target.Targets;
import org.tongtu.plan.ui.ShownPlan;
import org.tongtu.plan.ui.ShownPlans;
import org.tongtu.uikit.EmptyState;
import org.tongtu.uikit.Figures;
import org.tongtu.uikit.PageHeader;

/** 一个目标: what everybody has set out to reach, side by side; handed-down values locked, gaps marked. */
@Route("targets")
@Menu(order = 3, title = "target.menu", icon = "vaadin:crosshairs")
@PermitAll
class TargetsView extends Main implements HasDynamicTitle, BeforeEnterObserver {

    private final transient CurrentActor current;
    private final transient ShownPlans plans;
    private final transient TargetColumns columns;
    private final transient Figures figures;
    private final transient ObjectProvider<TargetPanel> panels;

    TargetsView(CurrentActor current, ShownPlans plans, TargetColumns columns, Figures figures, ObjectProvider<TargetPanel> panels) {
        this.current = current;
        this.plans = plans;
        this.columns = columns;
        this.figures = figures;
        this.panels = panels;
        addClassNames("page", "page-wide");
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        removeAll();
        add(new PageHeader(getTranslation("target.title")).explain(getTranslation("target.intro")));
        var asked = event.getLocation().getQueryParameters();
        String searched = asked.getSingleParameter("indicator").orElse("");
        plans.find(current.get(), asked).ifPresentOrElse(shown -> show(shown, searched), () -> add(new EmptyState(
                VaadinIcon.CROSSHAIRS, getTranslation("target.empty"), getTranslation("target.empty-text"))));
    }

    private void show(ShownPlan shown, String searched) {
        Targets targets = Targets.of(shown.state());
        Map<Scope, Localized> members = columns.members(current.get());
        Map<Scope, String> names = new LinkedHashMap<>();
        names.put(Scope.REGION, getTranslation("target.region"));
        members.forEach((scope, name) -> names.put(scope, name.in(getLocale())));
        var table = new TargetTable(targets, List.copyOf(names.keySet()));
        var filters = new TargetFilters(targets.years(), shown.plan().frame().targetYear(), members, searched);
        var count = new Div();
        count.addClassName("quiet");
        count.getElement().setAttribute("role", "status");
        Grid<TargetRow> grid = grid(shown, targets, names);
        filters.onChange(filter -> fill(grid, count, table.rows(filter), filters.member()));
        add(new Span(getTranslation("target.edition", shown.plan().title(), shown.edition().number() + "")), filters, count, grid);
        fill(grid, count, table.rows(filters.get()), null);
    }

    private void fill(Grid<TargetRow> grid, Div count, List<TargetRow> rows, @Nullable Scope member) {
        grid.setItems(rows);
        count.setText(getTranslation("target.count", rows.size()));
        grid.getColumns().stream()
                .filter(column -> column.getKey() != null)
                .forEach(column -> column.setVisible(
                        member == null || column.getKey().equals(member.toString()) || column.getKey().equals(Scope.REGION_WORD)));
    }

    private Grid<TargetRow> grid(ShownPlan shown, Targets targets, Map<Scope, String> names) {
        var grid = new Grid<TargetRow>();
        grid.addClassNames("plan-grid", "plan-grid-tall");
        grid.setSelectionMode(Grid.SelectionMode.NONE);
        grid.getElement().setAttribute("aria-label", getTranslation("target.title"));
        grid.addComponentColumn(row -> name(row.indicator())).setHeader(getTranslation("target.indicator"))
                .setFrozen(true).setWidth("min(18rem, 45vw)").setFlexGrow(0);
        grid.addColumn(row -> figures.unit(getLocale(), row.indicator().unit())).setHeader(getTranslation("target.unit")).setAutoWidth(true).setFlexGrow(0);
        grid.addColumn(row -> getTranslation("target.kind." + row.indicator().kind().name()))
                .setHeader(getTranslation("target.kind")).setAutoWidth(true).setFlexGrow(0);
        grid.addColumn(row -> getTranslation("target.direction." + row.indicator().direction().name()))
                .setHeader(getTranslation("target.direction")).setAutoWidth(true).setFlexGrow(0);
        names.forEach((scope, name) -> grid.addComponentColumn(row -> new TargetCell(row, scope, name, getLocale(), figures,
                        () -> open(shown, targets, row.indicator(), scope, name)))
                .setHeader(name).setKey(scope.toString()).setWidth("12rem"));
        return grid;
    }

    private void open(ShownPlan shown, Targets targets, Indicator indicator, Scope scope, String name) {
        var actor = current.get();
        List<Component> more = new ArrayList<>(panels.stream()
                .sorted(Comparator.comparingInt(TargetPanel::order))
                .flatMap(panel -> Stream.ofNullable(panel.create(actor, shown.plan().id(), indicator, scope)))
                .toList());
        new TargetDialog(indicator, scope, name, targets, figures, more).open();
    }

    private Div name(Indicator indicator) {
        var code = new Span(indicator.code());
        code.addClassName("quiet");
        var name = new Div(new Span(indicator.name().in(getLocale())), code);
        name.addClassName("two-lines");
        return name;
    }

    @Override
    public String getPageTitle() {
        return getTranslation("target.title");
    }
}
