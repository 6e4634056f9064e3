package org.tongtu.consultation.village;

import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.tongtu.kernel.Localized;
import org.tongtu.language.Texts;
import org.tongtu.plan.CellValue;
import org.tongtu.plan.Thing;
import org.tongtu.plan.ThingKind;
import org.tongtu.plan.standard.Attribute;
import org.tongtu.plan.standard.LayerDefinition;
import org.tongtu.plan.standard.Layers;
import org.tongtu.plan.standard.ParameterWords;
import org.tongtu.plan.standard.RuleDraft;
import org.tongtu.plan.standard.Severity;
import org.tongtu.plan.target.Indicator;
import org.tongtu.plan.target.Indicators;

/** Calls things, columns and values by the names that the plan's standard gives them. */
final class Wording {

    /** Of a rule; what it demands is told by its name, its words and its parameters. */
    private static final Set<String> FOR_MACHINES = Set.of("code", "kind", "number");

    private final Layers layers;

    private final Texts texts;

    Wording(Layers layers, Texts texts) {
        this.layers = layers;
        this.texts = texts;
    }

    Localized group(Thing thing) {
        if (thing.kind() == ThingKind.TARGET) {
            return Indicators.find(thing.group()).map(Indicator::name).orElseGet(() -> Localized.same(thing.group()));
        }
        return layers.find(thing.group()).map(LayerDefinition::name).orElseGet(() -> Localized.same(thing.group()));
    }

    Localized title(Thing thing) {
        if (thing.kind() == ThingKind.TARGET) {
            String year = " " + thing.value("year").json();
            Localized indicator = group(thing);
            return Localized.of(indicator.zh() + year, indicator.en() + year);
        }
        String zh = firstOf(thing, "name", "name_zh", "number");
        String en = firstOf(thing, "name_en", "name", "number");
        if (!zh.isBlank() || !en.isBlank()) {
            return Localized.of(zh, en);
        }
        return thing.kind() == ThingKind.FEATURE && !thing.text("class").isBlank()
                ? value(thing, "class", thing.value("class"))
                : group(thing);
    }

    /** Columns that the standard does not know are for machines. */
    boolean isTold(Thing thing, String cell) {
        return thing.kind() == ThingKind.RULE ? !FOR_MACHINES.contains(cell) : thing.kind() != ThingKind.FEATURE || attribute(thing, cell).isPresent();
    }

    Localized label(Thing thing, String cell) {
        return attribute(thing, cell).map(Attribute::label).orElseGet(() -> Localized.same(cell));
    }

    Localized value(Thing thing, String cell, CellValue value) {
        if (value.isNull()) {
            return Localized.same("");
        }
        if (value.equals(CellValue.TRUE) || value.equals(CellValue.FALSE)) {
            return value.isTrue() ? Localized.of("✓", "✓") : Localized.of("—", "—");
        }
        String text = value.asText().orElseGet(value::json);
        if (thing.kind() == ThingKind.RULE) {
            return new Localized(ofRule(cell, value, text, Texts.CHINESE), ofRule(cell, value, text, Texts.ENGLISH));
        }
        Localized plain = attribute(thing, cell)
                .flatMap(attribute -> attribute.code(text))
                .map(code -> code.name())
                .orElseGet(() -> Localized.same(text));
        String unit = unit(thing, cell);
        return unit == null || unit.isEmpty() ? plain : Localized.of(plain.zh() + " " + unit, plain.en() + " " + unit);
    }

    private String ofRule(String cell, CellValue value, String text, Locale locale) {
        return switch (cell) {
            case RuleDraft.PARAMETERS -> new ParameterWords(texts, locale, layers).of(value);
            case RuleDraft.SEVERITY -> Severity.find(text).map(severity -> texts.get(locale, "standard.severity." + severity)).orElse(text);
            default -> text;
        };
    }

    private @Nullable String unit(Thing thing, String cell) {
        if (thing.kind() == ThingKind.TARGET && cell.equals("value")) {
            return Indicators.find(thing.group()).map(Indicator::unit).orElse(null);
        }
        return attribute(thing, cell).map(Attribute::unit).orElse(null);
    }

    private Optional<Attribute> attribute(Thing thing, String cell) {
        return thing.kind() == ThingKind.FEATURE
                ? layers.find(thing.group()).flatMap(layer -> layer.attribute(cell))
                : Optional.empty();
    }

    private static String firstOf(Thing thing, String... cells) {
        for (String cell : cells) {
            String text = thing.text(cell);
            if (!text.isBlank()) {
                return text;
            }
        }
        return "";
    }
}
