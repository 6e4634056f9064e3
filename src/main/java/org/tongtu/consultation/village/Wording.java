package org.tongtu.consultation.village;

import java.util.Optional;
import org.tongtu.kernel.Localized;
import org.tongtu.plan.CellValue;
import org.tongtu.plan.Thing;
import org.tongtu.plan.ThingKind;
import org.tongtu.plan.standard.Attribute;
import org.tongtu.plan.standard.CodeLists;
import org.tongtu.plan.standard.LayerDefinition;
import org.tongtu.plan.standard.Layers;

/** Calls things, columns and values by the names that the plan's standard gives them. */
final class Wording {

    private final Layers layers;

    Wording(Layers layers) {
        this.layers = layers;
    }

    Localized group(Thing thing) {
        return layers.find(thing.group()).map(LayerDefinition::name).orElseGet(() -> Localized.same(thing.group()));
    }

    Localized title(Thing thing) {
        String zh = firstOf(thing, "name", "name_zh", "number");
        String en = firstOf(thing, "name_en", "name", "number");
        if (!zh.isBlank() || !en.isBlank()) {
            return Localized.of(zh, en);
        }
        return thing.kind() == ThingKind.FEATURE && !thing.text("class").isBlank()
                ? value(thing, "class", thing.value("class"))
                : group(thing);
    }

    Localized label(Thing thing, String cell) {
        return attribute(thing, cell).map(Attribute::label).orElseGet(() -> Localized.same(cell));
    }

    Localized value(Thing thing, String cell, CellValue value) {
        if (value.isNull()) {
            return Localized.same("");
        }
        String text = value.asText().orElseGet(value::json);
        Localized plain = attribute(thing, cell)
                .flatMap(attribute -> Optional.ofNullable(attribute.codeList()))
                .flatMap(list -> CodeLists.lookup(list, text))
                .map(code -> code.name())
                .orElseGet(() -> Localized.same(text));
        String unit = attribute(thing, cell).map(Attribute::unit).orElse(null);
        return unit == null ? plain : Localized.of(plain.zh() + " " + unit, plain.en() + " " + unit);
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
