package org.tongtu.analysis.ui;

import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.component.grid.GridVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.function.ValueProvider;
import java.util.List;
import java.util.function.Consumer;
import org.tongtu.analysis.seam.Seam;
import org.tongtu.analysis.seam.Side;
import org.tongtu.analysis.seam.Stop;
import org.tongtu.analysis.seam.StopKind;

/** All stops of a border, or those of a kind, or those without a counterpart; choosing one goes there. */
class StopList extends Div {

    private final transient SeamWords words;
    private final transient Seam seam;
    private final transient Consumer<List<Stop>> filtered;
    private final Select<StopKind> kind = new Select<>();
    private final Checkbox alone = new Checkbox();
    private final Span count = new Span();
    private final Grid<Stop> grid = new Grid<>();

    /** @param filtered told which stops are left when the filter changes */
    StopList(SeamWords words, Seam seam, Consumer<Stop> goTo, Consumer<List<Stop>> filtered) {
        this.words = words;
        this.seam = seam;
        this.filtered = filtered;
        addClassName("stop-list");
        kind.setLabel(getTranslation("analysis.seam.kind"));
        kind.setEmptySelectionAllowed(true);
        kind.setEmptySelectionCaption(getTranslation("analysis.seam.kind.all"));
        kind.setItems(seam.counts().keySet());
        kind.setItemLabelGenerator(each -> each == null ? getTranslation("analysis.seam.kind.all") : getTranslation(each.wordKey()));
        kind.addValueChangeListener(change -> filter());
        alone.setLabel(getTranslation("analysis.seam.alone"));
        alone.addValueChangeListener(change -> filter());
        count.getElement().setAttribute("role", "status");
        var filters = new Div(kind, alone, count);
        filters.addClassName("stop-filters");
        columns();
        grid.asSingleSelect().addValueChangeListener(change -> {
            if (change.isFromClient() && change.getValue() != null) {
                goTo.accept(change.getValue());
            }
        });
        add(new H2(getTranslation("analysis.seam.stops")), filters, grid);
        filter();
    }

    private void columns() {
        grid.addClassName("plan-grid");
        grid.addThemeVariants(GridVariant.LUMO_WRAP_CELL_CONTENT);
        grid.setAllRowsVisible(seam.stops().size() <= 12);
        grid.getElement().setAttribute("aria-label", getTranslation("analysis.seam.stops"));
        column("chainage", stop -> words.length(stop.chainage(), getLocale())).setAutoWidth(true).setFlexGrow(0);
        column("what-stops", stop -> words.kind(stop, getLocale())).setWidth("11rem");
        grid.addColumn(stop -> words.title(stop, Side.ONE, getLocale()))
                .setHeader(seam.border().town(Side.ONE).name().in(getLocale())).setWidth("9rem");
        grid.addColumn(stop -> words.title(stop, Side.OTHER, getLocale()))
                .setHeader(seam.border().town(Side.OTHER).name().in(getLocale())).setWidth("9rem");
        column("distance", stop -> words.distance(stop, getLocale())).setAutoWidth(true).setFlexGrow(0);
        column("findings-count", stop -> Integer.toString(stop.findings().size())).setAutoWidth(true).setFlexGrow(0);
    }

    private Grid.Column<Stop> column(String key, ValueProvider<Stop, String> text) {
        return grid.addColumn(text).setHeader(getTranslation("analysis.seam." + key));
    }

    private void filter() {
        List<Stop> left = seam.stops().stream()
                .filter(stop -> kind.getValue() == null || stop.kind() == kind.getValue())
                .filter(stop -> !alone.getValue() || stop.lacksCounterpart())
                .toList();
        grid.setItems(left);
        count.setText(getTranslation("analysis.seam.count", left.size(), seam.stops().size()));
        filtered.accept(left);
    }

    void show(Stop stop) {
        grid.select(stop);
    }
}
