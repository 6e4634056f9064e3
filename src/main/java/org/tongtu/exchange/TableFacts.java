package org.tongtu.exchange;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.TreeSet;
import org.tongtu.exchange.format.Row;
import org.tongtu.exchange.format.Table;
import org.tongtu.plan.profile.Differences.Aspect;
import org.tongtu.plan.profile.FileFacts;
import org.tongtu.plan.standard.Attribute;
import org.tongtu.plan.standard.LayerDefinition;

/** Reads off a file how it was made: its grids, years, codes and units. */
final class TableFacts {

    /** Of different codes; a column that was taken for another has no end of them. */
    private static final int MOST = 100;

    private final Table table;
    private final RowColumns columns;

    private TableFacts(Table table, RowColumns columns) {
        this.table = table;
        this.columns = columns;
    }

    static FileFacts of(Table table, RowColumns columns, LayerDefinition layer) {
        var facts = new TableFacts(table, columns);
        List<Attribute> stated = columns.attributes().stream().flatMap(name -> layer.attribute(name).stream()).toList();
        return new FileFacts(table.systems().stream().sorted().toList(), facts.years(),
                stated.stream().flatMap(attribute -> facts.codes(attribute).stream()).toList(),
                stated.stream().filter(Crosswalk::isMeasured).flatMap(attribute -> facts.figures(attribute).stream()).toList());
    }

    private Map<Aspect, List<Integer>> years() {
        Map<Aspect, TreeSet<Integer>> years = new EnumMap<>(Aspect.class);
        YearColumns.of(table).forEach((column, of) ->
                table.rows().forEach(row -> year(row.text(column)).ifPresent(year -> years.computeIfAbsent(of, first -> new TreeSet<>()).add(year))));
        Map<Aspect, List<Integer>> listed = new EnumMap<>(Aspect.class);
        years.forEach((of, all) -> listed.put(of, all.stream().limit(MOST).toList()));
        return listed;
    }

    private static Optional<Integer> year(String text) {
        return text.strip().matches("(19|20)\\d\\d(\\.0*)?") ? Optional.of(Integer.valueOf(text.strip().substring(0, 4))) : Optional.empty();
    }

    private Optional<FileFacts.Codes> codes(Attribute attribute) {
        Map<String, String> joint = new TreeMap<>();
        Map<String, Integer> unknown = new TreeMap<>();
        for (Row row : table.rows()) {
            String code = text(row, attribute);
            Optional<String> common = columns.crosswalk().joint(attribute, code);
            if (common.isPresent()) {
                joint.put(code, common.get());
            } else if (!code.isEmpty() && !attribute.takes(code) && (unknown.size() < MOST || unknown.containsKey(code))) {
                unknown.merge(code, 1, Integer::sum);
            }
        }
        return joint.isEmpty() && unknown.isEmpty()
                ? Optional.empty()
                : Optional.of(new FileFacts.Codes(java.util.Objects.requireNonNull(attribute.codeList()), joint, unknown));
    }

    private String text(Row row, Attribute attribute) {
        Object stated = columns.stated(row, attribute.name());
        return stated == null ? "" : stated.toString().strip();
    }

    private Optional<FileFacts.Figures> figures(Attribute attribute) {
        String common = java.util.Objects.requireNonNull(attribute.unit());
        var drawn = new DrawnUnit(common);
        var figures = new ArrayList<BigDecimal>();
        for (Row row : table.rows()) {
            FileValues.number(text(row, attribute)).ifPresent(figure -> {
                figures.add(figure);
                drawn.compare(figure, row.geometry());
            });
        }
        return figures.isEmpty()
                ? Optional.empty()
                : Optional.of(new FileFacts.Figures(attribute.name(), common, columns.crosswalk().unit(attribute), figures.size(), drawn.likeliest()));
    }
}
