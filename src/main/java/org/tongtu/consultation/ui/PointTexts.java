package org.tongtu.consultation.ui;

import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.component.grid.GridVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import java.util.List;
import java.util.function.Function;

/** Texts one below the other, all chosen, for a person to leave some out. Thousands are as quick as ten. */
class PointTexts extends Grid<DeskPoint> {

    PointTexts(List<DeskPoint> points, Function<DeskPoint, String> about) {
        addThemeVariants(GridVariant.LUMO_WRAP_CELL_CONTENT);
        addClassName("alike-texts");
        setAriaLabel(getTranslation("consultation.desk.points"));
        setSelectionMode(SelectionMode.MULTI);
        addComponentColumn(row -> card(row, about.apply(row)));
        setItems(points);
        asMultiSelect().select(points);
    }

    /** In the order shown. */
    List<DeskPoint> chosen() {
        return getListDataView().getItems().filter(getSelectedItems()::contains).toList();
    }

    private static Div card(DeskPoint row, String about) {
        var line = new Span(about);
        line.addClassName("point-about");
        var words = new Paragraph(row.point().text());
        words.addClassName("point-words");
        var card = new Div(line, words);
        card.addClassName("point-card");
        return card;
    }
}
