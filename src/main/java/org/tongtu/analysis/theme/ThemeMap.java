package org.tongtu.analysis.theme;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.tongtu.leaflet.Paint;
import org.tongtu.plan.target.Indicator;
import org.tongtu.plan.target.Indicators;

/**
 * A thematic map: every town with its figure, in its class.
 *
 * @param classes from the lowest figures to the highest; a class may have no town
 * @param silent the towns without a figure
 */
public record ThemeMap(Theme theme, List<ThemeClass> classes, ThemeClass silent, List<TownFigure> towns) {

    static ThemeMap of(Theme theme, List<TownFigure> towns) {
        List<Double> breaks = breaks(theme, towns.stream().map(TownFigure::value).filter(Objects::nonNull).toList());
        boolean none = towns.stream().allMatch(each -> each.value() == null);
        List<Paint> paints = paints(theme, breaks);
        var classes = new ArrayList<ThemeClass>();
        for (int i = 0; i <= breaks.size() && !none; i++) {
            @Nullable Double from = i == 0 ? null : breaks.get(i - 1);
            @Nullable Double below = i == breaks.size() ? null : breaks.get(i);
            classes.add(new ThemeClass(from, below, true, paints.get(i),
                    towns.stream().filter(each -> lies(each.value(), from, below)).toList()));
        }
        var silent = new ThemeClass(null, null, false, Ramp.silent(), towns.stream().filter(each -> each.value() == null).toList());
        return new ThemeMap(theme, classes, silent, towns);
    }

    private static List<Double> breaks(Theme theme, List<Double> figures) {
        boolean bothWays = theme.figure() == ThemeFigure.LEAD;
        if (theme.method() == BreakMethod.BY_HAND) {
            return bothWays ? Breaks.withZero(theme.breaks()) : theme.breaks();
        }
        return bothWays
                ? Breaks.mirrored(theme.method(), figures, theme.classes())
                : Breaks.of(theme.method(), figures, theme.classes());
    }

    /** Zero, where a target is just met, belongs to those ahead. */
    private static List<Paint> paints(Theme theme, List<Double> breaks) {
        int below = (int) breaks.stream().filter(each -> each <= 0).count();
        return theme.figure() == ThemeFigure.LEAD ? Ramp.bothWays(below, breaks.size() + 1 - below) : Ramp.rising(breaks.size() + 1);
    }

    private static boolean lies(@Nullable Double value, @Nullable Double from, @Nullable Double below) {
        return value != null && (from == null || value >= from) && (below == null || value < below);
    }

    public Indicator indicator() {
        return Indicators.get(theme.indicator());
    }

    public ThemeClass classOf(TownFigure town) {
        return classes.stream().filter(each -> each.towns().contains(town)).findFirst().orElse(silent);
    }

    /** What a legend explains: the classes, and the towns without a figure where there are any. */
    public List<ThemeClass> legend() {
        var all = new ArrayList<>(classes);
        if (!silent.towns().isEmpty()) {
            all.add(silent);
        }
        return all;
    }

    public List<Double> breaks() {
        return classes.stream().map(ThemeClass::from).filter(Objects::nonNull).toList();
    }
}
