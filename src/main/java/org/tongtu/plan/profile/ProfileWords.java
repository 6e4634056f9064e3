package org.tongtu.plan.profile;

import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import org.tongtu.language.Texts;
import org.tongtu.plan.CellValue;
import org.tongtu.plan.standard.CodeLists;
import org.tongtu.plan.standard.Parameter;
import org.tongtu.plan.standard.RuleKinds;
import org.tongtu.plan.standard.Rules;
import org.tongtu.plan.target.Indicator;
import org.tongtu.plan.target.Indicators;
import org.tongtu.uikit.Figures;
import org.tongtu.uikit.Units;

/** A profile's cells in words. */
public final class ProfileWords {

    private final Texts texts;
    private final Locale locale;
    private final Figures figures;
    private final Rules rules;

    public ProfileWords(Texts texts, Figures figures, Rules rules, Locale locale) {
        this.texts = texts;
        this.figures = figures;
        this.rules = rules;
        this.locale = locale;
    }

    /** "从严：矿山与居民点的距离 · 距离". */
    public String label(String cell) {
        if (cell.startsWith(ProfileCells.CLASSES)) {
            return texts.get(locale, "profile.classes-of", list(cell.substring(ProfileCells.CLASSES.length())));
        }
        return ProfileCells.limitOf(cell).map(limit -> texts.get(locale, "profile.limit-of", rule(limit.rule()), parameter(limit.parameter())))
                .or(() -> ProfileCells.measureOf(cell).map(common -> texts.get(locale, "profile.measure-of", unit(common))))
                .or(() -> ProfileCells.indicatorOf(cell).map(indicator -> texts.get(locale, "profile.unit-of", indicator(indicator))))
                .orElseGet(() -> texts.get(locale, "profile.cell." + cell));
    }

    /** Years and grids are names, not amounts; figures of rules have their units. */
    public String value(String cell, CellValue value) {
        if (ProfileCells.measureOf(cell).isPresent()) {
            return unit(value.written());
        }
        Optional<Parameter> parameter = ProfileCells.limitOf(cell).flatMap(limit -> rules.find(limit.rule())
                .flatMap(RuleKinds::of)
                .flatMap(kind -> kind.figure(limit.parameter())));
        return parameter.isPresent() && value.asNumber().isPresent() ? figure(parameter.get(), value.json()) : value(value);
    }

    private String value(CellValue value) {
        return value.asText().or(() -> value.asNumber().map(number -> number.stripTrailingZeros().toPlainString()))
                .orElseGet(() -> value.toNode().properties().stream()
                        .map(each -> each.getKey() + " → " + each.getValue().asString("").replaceFirst("^$", "?"))
                        .collect(Collectors.joining(texts.get(locale, "standard.comma"))));
    }

    public String rule(String code) {
        return rules.find(code).map(rule -> rule.head().name().in(locale)).orElse(code);
    }

    public String parameter(String name) {
        return texts.get(locale, "standard.parameter." + name);
    }

    /** By the unit that its parameter is measured in. */
    public String figure(Parameter parameter, String value) {
        double number = Double.parseDouble(value);
        return switch (parameter.type()) {
            case SHARE -> figures.number(locale, number * 100, 2) + " %";
            default -> (figures.number(locale, number, 3) + " " + parameter.type().unit()).strip();
        };
    }

    public String indicator(String code) {
        return Indicators.find(code).map(Indicator::name).map(name -> name.in(locale)).orElse(code);
    }

    public String unit(String unit) {
        return Units.printed(locale, unit);
    }

    public String list(String name) {
        return CodeLists.find(name).isPresent() ? texts.get(locale, "profile.list." + name) : name;
    }
}
