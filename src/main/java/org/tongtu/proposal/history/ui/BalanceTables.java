package org.tongtu.proposal.history.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.NativeTable;
import com.vaadin.flow.component.html.NativeTableRow;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.tongtu.plan.compare.Balance;
import org.tongtu.plan.compare.Inventory;
import org.tongtu.plan.compare.Slot.Measure;
import org.tongtu.plan.compare.TownShares;
import org.tongtu.plan.map.DisclosedState;
import org.tongtu.plan.standard.Code;
import org.tongtu.plan.standard.LayerDefinition;
import org.tongtu.plan.standard.Layers;
import org.tongtu.proposal.history.Difference;
import org.tongtu.uikit.HeaderCell;
import org.tongtu.uikit.ScrollingTable;

/** The difference in figures: for each layer a table of classes and towns before and after, with totals that add up. */
class BalanceTables extends Div {

    private final transient CompareParts parts;
    private final transient Difference found;
    private final transient Locale locale;

    BalanceTables(CompareParts parts, Difference found, Locale locale) {
        this.parts = parts;
        this.found = found;
        this.locale = locale;
        if (found.balance().sheets().isEmpty()) {
            add(new Paragraph(getTranslation("history.figures.none")));
            return;
        }
        add(new Paragraph(getTranslation("history.figures.intro")));
        found.balance().sheets().forEach(sheet -> add(new H2(title(sheet)), table(sheet)));
    }

    private Optional<LayerDefinition> layer(String code) {
        return Layers.of(found.after()).find(code).or(() -> Layers.of(found.before()).find(code));
    }

    private String title(Balance.Sheet sheet) {
        String name = layer(sheet.layer()).map(it -> it.name().in(locale)).orElse(sheet.layer());
        return getTranslation("history.figures." + sheet.measure(), name);
    }

    private Div table(Balance.Sheet sheet) {
        List<String> towns = sheet.total().towns().entrySet().stream()
                .filter(it -> !it.getKey().equals(TownShares.ELSEWHERE) || it.getValue().before() > 0.5 || it.getValue().after() > 0.5)
                .map(Map.Entry::getKey).toList();
        var table = new NativeTable();
        table.addClassNames("figures-table", "stacking-table", "balance-table");
        NativeTableRow head = table.getHead().addRow();
        head.add(HeaderCell.ofColumn(getTranslation("history.figures.class")));
        towns.forEach(town -> head.add(HeaderCell.ofColumn(town(town))));
        head.add(HeaderCell.ofColumn(getTranslation("history.figures.total")));
        Balance.Row rest = unchanged(sheet, towns);
        sheet.rows().stream().filter(row -> !isUnchanged(row) && !isAll(sheet, row))
                .forEach(row -> row(table, sheet.measure(), name(sheet.layer(), row.code()), row, towns));
        if (rest.total().before() > 0) {
            row(table, sheet.measure(), getTranslation("history.figures.rest"), rest, towns);
        }
        row(table, sheet.measure(), getTranslation("history.figures.total"), sheet.total(), towns);
        return new ScrollingTable(title(sheet), table);
    }

    private static boolean isUnchanged(Balance.Row row) {
        return row.towns().values().stream().noneMatch(Balance.Pair::isChange);
    }

    /** A layer without classes: its one row would only say the total twice. */
    private static boolean isAll(Balance.Sheet sheet, Balance.Row row) {
        return sheet.rows().size() == 1 && row.code().isBlank();
    }

    /** Everything that stays as it is in one line, so that the column still makes its total. */
    private static Balance.Row unchanged(Balance.Sheet sheet, List<String> towns) {
        var sums = new LinkedHashMap<String, Balance.Pair>();
        towns.forEach(town -> sums.put(town, Balance.sum(sheet.rows().stream().filter(BalanceTables::isUnchanged)
                .map(row -> row.in(town)))));
        return new Balance.Row("", sums, Balance.sum(sums.values().stream()));
    }

    private void row(NativeTable table, Measure measure, String name, Balance.Row figures, List<String> towns) {
        NativeTableRow row = table.getBody().addRow();
        row.add(HeaderCell.ofRow(name));
        towns.forEach(town -> cell(row, town(town), measure, figures.in(town)));
        cell(row, getTranslation("history.figures.total"), measure, figures.total());
    }

    private void cell(NativeTableRow row, String column, Measure measure, Balance.Pair pair) {
        var cell = row.addDataCell();
        cell.getElement().setAttribute("data-label", column);
        if (!pair.isChange()) {
            cell.setText(amount(measure, pair.after()));
            return;
        }
        var difference = new Span((pair.difference() > 0 ? "+" : "−") + amount(measure, Math.abs(pair.difference())));
        difference.addClassName("strong");
        cell.add(new Div(new Span(amount(measure, pair.before()) + " → " + amount(measure, pair.after()))), difference);
    }

    private String amount(Measure measure, double value) {
        return switch (measure) {
            case AREA -> parts.figures().number(locale, value / 1e4, 2);
            case LENGTH -> parts.figures().number(locale, value / 1e3, 2);
            case COUNT -> parts.figures().number(locale, value, 0);
        };
    }

    private String town(String code) {
        return code.equals(TownShares.ELSEWHERE) ? getTranslation("history.figures.elsewhere") : parts.things().town(code, locale);
    }

    private String name(String layer, String code) {
        if (code.isBlank()) {
            return getTranslation("history.figures.all");
        }
        return layer(layer).flatMap(Inventory::telling).flatMap(it -> it.code(code)).map(Code::name).map(name -> name.in(locale)).orElse(code);
    }
}
