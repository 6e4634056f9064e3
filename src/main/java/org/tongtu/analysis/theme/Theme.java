package org.tongtu.analysis.theme;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.math.BigDecimal;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import org.tongtu.kernel.Refused;
import org.tongtu.plan.target.Indicators;

/**
 * What a thematic map shows, as addresses write it: {@code GH-01~target~2035~natural~5}, or with breaks of one's own
 * {@code GH-01~observed~2025~by-hand~10,20,35.5}.
 *
 * @param classes wanted; there are fewer where there are not as many different figures
 * @param breaks only where they are given by hand
 */
public record Theme(String indicator, ThemeFigure figure, int year, BreakMethod method, int classes, List<Double> breaks) {

    private static final int PARTS = 5;

    /** @throws Refused where there is no such indicator, or classes that nobody can tell apart */
    public Theme {
        breaks = List.copyOf(breaks);
        Indicators.get(indicator);
        if (method == BreakMethod.BY_HAND) {
            Breaks.require(breaks);
        }
        if (classes < Breaks.FEWEST_CLASSES || classes > Breaks.MOST_CLASSES || year < 1900 || year > 2200) {
            throw new Refused(Refused.Kind.INVALID, "analysis.theme-unreadable");
        }
    }

    public static Theme of(String indicator, ThemeFigure figure, int year, BreakMethod method, int classes) {
        return new Theme(indicator, figure, year, method, classes, List.of());
    }

    public static Theme byHand(String indicator, ThemeFigure figure, int year, List<Double> breaks) {
        return new Theme(indicator, figure, year, BreakMethod.BY_HAND, breaks.size() + 1, breaks);
    }

    /** @throws Refused where the word names no theme */
    @JsonCreator
    public static Theme parse(String word) {
        String[] parts = word.split("~", -1);
        if (parts.length != PARTS || !parts[2].matches("\\d{4}")) {
            throw unreadable();
        }
        ThemeFigure figure = ThemeFigure.find(parts[1]).orElseThrow(Theme::unreadable);
        BreakMethod method = BreakMethod.find(parts[3]).orElseThrow(Theme::unreadable);
        int year = Integer.parseInt(parts[2]);
        if (method == BreakMethod.BY_HAND) {
            return byHand(parts[0], figure, year, Breaks.parse(parts[4]));
        }
        if (!parts[4].matches("\\d")) {
            throw unreadable();
        }
        return of(parts[0], figure, year, method, Integer.parseInt(parts[4]));
    }

    private static Refused unreadable() {
        return new Refused(Refused.Kind.INVALID, "analysis.theme-unreadable");
    }

    @Override
    @JsonValue
    public String toString() {
        String parting = method == BreakMethod.BY_HAND
                ? breaks.stream().map(each -> new BigDecimal(each.toString()).stripTrailingZeros().toPlainString()).collect(Collectors.joining(","))
                : Integer.toString(classes);
        return String.join("~", Arrays.asList(indicator, figure.word(), Integer.toString(year), method.word(), parting));
    }
}
