package org.tongtu.analysis.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.NativeTable;
import com.vaadin.flow.component.html.NativeTableRow;
import com.vaadin.flow.component.html.Span;
import java.util.Locale;
import org.tongtu.analysis.theme.ThemeClass;
import org.tongtu.analysis.theme.ThemeMap;
import org.tongtu.analysis.theme.ThemeWords;
import org.tongtu.analysis.theme.TownFigure;
import org.tongtu.uikit.HeaderCell;
import org.tongtu.uikit.ScrollingTable;

/** The map's twin for keyboards and ears: town by town the figure and its class. */
class ThemeTable extends Div {

    private final transient ThemeWords words;
    private final transient Locale locale;

    ThemeTable(ThemeWords words, ThemeMap map, Locale locale) {
        this.words = words;
        this.locale = locale;
        addClassNames("analysis-table", "theme-table");
        var title = new H2(getTranslation("analysis.theme.table"));
        var grid = new NativeTable();
        grid.addClassName("figures-table");
        NativeTableRow head = grid.getHead().addRow();
        head.add(HeaderCell.ofColumn(getTranslation("analysis.theme.town")),
                HeaderCell.ofColumn(getTranslation("analysis.theme.value", words.unit(map, locale))),
                HeaderCell.ofColumn(getTranslation("analysis.theme.class")));
        map.towns().forEach(town -> row(grid.getBody().addRow(), town, map.classOf(town)));
        add(title, new ScrollingTable(title.getText(), grid));
    }

    private void row(NativeTableRow row, TownFigure town, ThemeClass of) {
        row.add(HeaderCell.ofRow(town.town().name().in(locale)));
        Double value = town.value();
        row.addDataCell().setText(value == null ? "—" : words.number(value, locale));
        var named = new Div(new ThemeSwatch(of.paint()), new Span(words.span(of, locale)));
        named.addClassName("theme-class");
        row.addDataCell().add(named);
    }
}
