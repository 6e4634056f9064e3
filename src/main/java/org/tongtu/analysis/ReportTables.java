package org.tongtu.analysis;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.function.DoubleUnaryOperator;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.tongtu.analysis.ReportTable.Column;
import org.tongtu.analysis.ReportTable.Line;
import org.tongtu.language.Texts;
import org.tongtu.plan.compare.Slot.Measure;
import org.tongtu.plan.map.Sight;
import org.tongtu.uikit.Units;

/** Puts shares into tables. */
@Component
class ReportTables {

    private static final double NOTHING = 0.5;

    private final Texts texts;
    private final ReportWords words;

    ReportTables(Texts texts, ReportWords words) {
        this.texts = texts;
        this.words = words;
    }

    ReportTable towns(Share area, Locale locale) {
        var lines = new ArrayList<Line>();
        area.towns().forEach((town, amount) -> lines.add(new Line(words.town(town, locale), sizes(amount, area.total()), false)));
        lines.add(new Line(say(locale, "total"), sizes(area.total(), area.total()), true));
        return new ReportTable(say(locale, "by-town"), null, sizeColumns(locale), lines);
    }

    ReportTable threeLines(List<LineShare> shares, Share area, Locale locale) {
        List<String> towns = towns(area);
        var lines = new ArrayList<Line>();
        for (LineShare each : shares) {
            LayerShare share = each.share();
            String name = each.line().name().in(locale);
            lines.add(share == null
                    ? new Line(texts.get(locale, "analysis.withheld-line", name), nothing(towns), false)
                    : line(share.sight() == Sight.WHOLE ? name : texts.get(locale, "analysis.generalised-line", name), share.total(), towns, area, false));
        }
        return new ReportTable(say(locale, "three-lines"), null, areaColumns(towns, locale), lines);
    }

    ReportTable layer(LayerShare share, Share area, Locale locale) {
        List<String> towns = share.measure() == Measure.AREA ? towns(area) : towns(share.total(), area);
        var lines = new ArrayList<Line>();
        boolean area2 = share.measure() == Measure.AREA;
        for (Share row : share.rows()) {
            String name = words.classOf(share.layer(), row.code(), locale);
            lines.add(area2 ? line(name, row, towns, area, false) : plain(name, row, towns, share.measure(), false));
        }
        if (share.rows().size() > 1) {
            String total = say(locale, "total");
            lines.add(area2 ? line(total, share.total(), towns, area, true) : plain(total, share.total(), towns, share.measure(), true));
        }
        Share rest = share.rest();
        if (rest != null && rest.total() > NOTHING) {
            lines.add(line(say(locale, "rest"), rest, towns, area, false));
        }
        String title = texts.get(locale, "analysis.layer." + share.measure(), share.layer().name());
        return new ReportTable(title, note(share, locale), area2 ? areaColumns(towns, locale) : columns(towns, share.measure(), locale), lines);
    }

    private @Nullable String note(LayerShare share, Locale locale) {
        if (share.sight() == Sight.GENERALISED) {
            return say(locale, "generalised");
        }
        return share.doubled() > 0 ? texts.get(locale, "analysis.doubled", round(share.doubled() / Units.HECTARE, 2)) : null;
    }

    private static List<String> towns(Share area) {
        return area.towns().size() > 1 ? List.copyOf(area.towns().keySet()) : List.of();
    }

    /** Those that have some of it, in the order of the areas; what lies in none of these comes last. */
    private static List<String> towns(Share total, Share area) {
        List<String> order = List.copyOf(area.towns().keySet());
        return towns(total).stream().sorted(Comparator.comparingInt(town -> Math.floorMod(order.indexOf(town), order.size() + 1))).toList();
    }

    private List<Column> sizeColumns(Locale locale) {
        return List.of(new Column(say(locale, "hectares"), 4), new Column(say(locale, "mu"), 2), new Column(say(locale, "percent"), 2));
    }

    private List<Column> areaColumns(List<String> towns, Locale locale) {
        var columns = new ArrayList<Column>();
        towns.forEach(town -> columns.add(new Column(texts.get(locale, "analysis.town-hectares", words.town(town, locale)), 4)));
        columns.addAll(sizeColumns(locale));
        return columns;
    }

    private List<Column> columns(List<String> towns, Measure measure, Locale locale) {
        int digits = measure == Measure.LENGTH ? 3 : 0;
        var columns = new ArrayList<Column>();
        towns.forEach(town -> columns.add(new Column(words.town(town, locale), digits)));
        columns.add(new Column(texts.get(locale, "analysis.unit." + measure), digits));
        return columns;
    }

    private static Line line(String name, Share share, List<String> towns, Share area, boolean strong) {
        List<@Nullable Double> figures = each(share, towns, value -> value / Units.HECTARE);
        figures.addAll(sizes(share.total(), area.total()));
        return new Line(name, figures, strong);
    }

    private static Line plain(String name, Share share, List<String> towns, Measure measure, boolean strong) {
        DoubleUnaryOperator unit = value -> measure == Measure.LENGTH ? value / 1000 : value;
        List<@Nullable Double> figures = each(share, towns, unit);
        figures.add(unit.applyAsDouble(share.total()));
        return new Line(name, figures, strong);
    }

    private static List<@Nullable Double> each(Share share, List<String> towns, DoubleUnaryOperator unit) {
        var figures = new ArrayList<@Nullable Double>();
        towns.forEach(town -> figures.add(unit.applyAsDouble(share.in(town))));
        return figures;
    }

    private static List<@Nullable Double> sizes(double area, double whole) {
        return List.of(area / Units.HECTARE, area / Units.MU, area / whole * 100);
    }

    private static List<@Nullable Double> nothing(List<String> towns) {
        var figures = new ArrayList<@Nullable Double>();
        for (int i = 0; i < towns.size() + 3; i++) {
            figures.add(null);
        }
        return figures;
    }

    private static double round(double value, int digits) {
        double scale = Math.pow(10, digits);
        return Math.round(value * scale) / scale;
    }

    private String say(Locale locale, String word) {
        return texts.get(locale, "analysis." + word);
    }
}
