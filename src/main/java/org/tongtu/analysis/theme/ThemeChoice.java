package org.tongtu.analysis.theme;

import java.util.SortedMap;
import java.util.SortedSet;
import org.tongtu.plan.target.Indicator;

/** An indicator that towns have figures of, and the years of each kind of figure. */
public record ThemeChoice(Indicator indicator, SortedMap<ThemeFigure, SortedSet<Integer>> years) {

    private static final int USUAL_CLASSES = 5;

    /** What is shown before anybody has chosen. */
    public Theme start() {
        ThemeFigure figure = years.firstKey();
        return Theme.of(indicator.code(), figure, lastYear(figure), BreakMethod.NATURAL, USUAL_CLASSES);
    }

    /** This indicator, as alike as possible to what is shown of another; breaks by hand fit no other figures. */
    public Theme like(Theme shown, ThemeFigure wanted) {
        ThemeFigure figure = years.containsKey(wanted) ? wanted : years.firstKey();
        SortedSet<Integer> known = years.get(figure);
        int year = known != null && known.contains(shown.year()) ? shown.year() : lastYear(figure);
        BreakMethod method = shown.method() == BreakMethod.BY_HAND ? BreakMethod.NATURAL : shown.method();
        return Theme.of(indicator.code(), figure, year, method, shown.classes());
    }

    private int lastYear(ThemeFigure figure) {
        return java.util.Objects.requireNonNull(years.get(figure)).last();
    }
}
