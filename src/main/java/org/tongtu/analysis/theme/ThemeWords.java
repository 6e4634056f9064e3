package org.tongtu.analysis.theme;

import java.util.Locale;
import org.springframework.stereotype.Component;
import org.tongtu.language.Texts;
import org.tongtu.plan.target.Indicator;
import org.tongtu.plan.target.Indicators;
import org.tongtu.uikit.Figures;
import org.tongtu.uikit.Units;

/** A thematic map in words, the same on screen and on paper. */
@Component
public class ThemeWords {

    private static final int DIGITS = 4;

    private final Texts texts;
    private final Figures figures;

    ThemeWords(Texts texts, Figures figures) {
        this.texts = texts;
        this.figures = figures;
    }

    /** 生态保护红线面积（km²），2035 年目标值. */
    public String title(Theme theme, Locale locale) {
        Indicator indicator = Indicators.get(theme.indicator());
        return texts.get(locale, "analysis.theme.title", indicator.name(), Units.printed(locale, indicator.unit()),
                Integer.toString(theme.year()), figure(theme.figure(), locale));
    }

    /** How the classes were found: 自然断点，5 级. */
    public String method(ThemeMap map, Locale locale) {
        return texts.get(locale, "analysis.theme.classed", method(map.theme().method(), locale), map.classes().size());
    }

    public String method(BreakMethod method, Locale locale) {
        return texts.get(locale, "analysis.theme.method." + method.word());
    }

    public String figure(ThemeFigure figure, Locale locale) {
        return texts.get(locale, "analysis.theme.figure." + figure.word());
    }

    public String unit(ThemeMap map, Locale locale) {
        return Units.printed(locale, map.indicator().unit());
    }

    /** The class with the unit and how many towns are in it. */
    public String legend(ThemeMap map, ThemeClass of, Locale locale) {
        return texts.get(locale, "analysis.theme.legend", span(of, " " + unit(map, locale), locale), of.towns().size());
    }

    /** Without the unit, for a column that names it. */
    public String span(ThemeClass of, Locale locale) {
        return span(of, "", locale);
    }

    private String span(ThemeClass of, String unit, Locale locale) {
        if (!of.told()) {
            return texts.get(locale, "analysis.theme.silent");
        }
        Double from = of.from();
        Double below = of.below();
        if (from == null) {
            return below == null ? texts.get(locale, "analysis.theme.all") : texts.get(locale, "analysis.theme.below", number(below, locale) + unit);
        }
        return below == null
                ? texts.get(locale, "analysis.theme.from", number(from, locale) + unit)
                : texts.get(locale, "analysis.theme.between", number(from, locale), number(below, locale) + unit);
    }

    public String number(double value, Locale locale) {
        return figures.number(locale, value, DIGITS);
    }
}
