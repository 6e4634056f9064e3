package org.tongtu.exchange.ui;

import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.select.Select;
import java.util.List;
import java.util.function.Consumer;
import org.tongtu.exchange.Returned;
import org.tongtu.exchange.ReturnedFeature;
import org.tongtu.exchange.ReturnedFeature.Outcome;

/** The features of a file, what changes first; choosing one shows it on the map. */
class ReturnList extends Div {

    private final transient Returned returned;
    private final Grid<ReturnedFeature> grid = new Grid<>();

    ReturnList(ReturnWords words, Returned returned, Consumer<ReturnedFeature> choose) {
        this.returned = returned;
        addClassName("exchange-list");
        var which = new Select<Outcome>();
        which.setLabel(words.text("exchange.list.which"));
        which.setEmptySelectionAllowed(true);
        which.setEmptySelectionCaption(words.text("exchange.list.all"));
        which.setItems(Outcome.values());
        which.setItemLabelGenerator(it -> it == null ? words.text("exchange.list.all") : words.text(ReturnWords.key(it)));
        which.addValueChangeListener(change -> show(change.getValue()));
        grid.addComponentColumn(words::badge).setHeader(words.text("exchange.list.outcome")).setAutoWidth(true).setFlexGrow(0);
        grid.addColumn(words::name).setHeader(words.text("exchange.list.feature")).setAutoWidth(true);
        grid.addColumn(words::what).setHeader(words.text("exchange.list.what")).setAutoWidth(true).setFlexGrow(2);
        grid.addSelectionListener(selected -> selected.getFirstSelectedItem().ifPresent(choose));
        grid.getElement().setAttribute("aria-label", words.text("exchange.list"));
        add(which, grid);
        show(null);
    }

    private void show(@org.jspecify.annotations.Nullable Outcome outcome) {
        List<ReturnedFeature> shown = returned.features().stream()
                .filter(feature -> outcome == null ? feature.outcome() != Outcome.UNCHANGED : feature.outcome() == outcome)
                .sorted(java.util.Comparator.comparing(feature -> !feature.contested()))
                .toList();
        grid.setItems(shown);
    }
}
