package org.tongtu.plan.target.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.NativeTable;
import com.vaadin.flow.component.html.NativeTableRow;
import com.vaadin.flow.component.html.Paragraph;
import java.math.BigDecimal;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.tongtu.kernel.Period;
import org.tongtu.plan.target.ExpectedPath;
import org.tongtu.plan.target.Indicator;
import org.tongtu.plan.target.Scope;
import org.tongtu.plan.target.Target;
import org.tongtu.plan.target.Targets;
import org.tongtu.uikit.Figures;

/** One target in full: what it is, what was set for which year and on what basis, and what is expected on the way. */
class TargetDialog extends Dialog {

    private final Indicator indicator;
    private final Figures figures;

    TargetDialog(Indicator indicator, Scope scope, String scopeName, Targets targets, Figures figures, List<Component> panels) {
        this.indicator = indicator;
        this.figures = figures;
        setHeaderTitle(getTranslation("target.dialog.title", indicator.name(), scopeName));
        add(new Paragraph(getTranslation("target.dialog.what", indicator.code(), figures.unit(getLocale(), indicator.unit()),
                getTranslation("target.kind." + indicator.kind().name()),
                getTranslation("target.direction." + indicator.direction().name()),
                getTranslation("target.aggregation." + indicator.aggregation().name()), indicator.source())));
        add(new H3(getTranslation("target.dialog.stated")), stated(targets.of(indicator.code(), scope)));
        add(new H3(getTranslation("target.dialog.path")));
        add(targets.path(indicator.code(), scope).map(this::path)
                .orElseGet(() -> new Paragraph(getTranslation("target.dialog.no-path"))));
        panels.forEach(this::add);
        getFooter().add(new Button(getTranslation("uikit.close"), click -> close()));
        setDraggable(true);
        setResizable(true);
    }

    private NativeTable stated(List<Target> targets) {
        NativeTable table = table("target.year", "target.value", "target.base-value", "target.origin", "target.basis");
        for (Target target : targets) {
            row(table, target.year() + "", figure(target.value()), figure(target.base()),
                    getTranslation("target.origin." + target.origin().name()), target.basis());
        }
        return table;
    }

    private Component path(ExpectedPath path) {
        NativeTable table = table("target.year", "target.expected");
        int first = path.points().firstKey();
        int last = path.points().lastKey();
        for (int year = first; year <= last; year++) {
            row(table, year + "", figure(BigDecimal.valueOf(path.expected(Period.ofYear(year)))));
        }
        return table;
    }

    private NativeTable table(String... headings) {
        var table = new NativeTable();
        table.addClassName("figures-table");
        NativeTableRow head = table.getHead().addRow();
        for (String heading : headings) {
            head.addHeaderCell().setText(getTranslation(heading));
        }
        return table;
    }

    private static void row(NativeTable table, String... values) {
        NativeTableRow row = table.getBody().addRow();
        for (String value : values) {
            row.addDataCell().setText(value);
        }
    }

    private String figure(@Nullable BigDecimal value) {
        return value == null
                ? getTranslation("target.none")
                : figures.number(getLocale(), value.doubleValue(), 3) + " " + figures.unit(getLocale(), indicator.unit());
    }
}
