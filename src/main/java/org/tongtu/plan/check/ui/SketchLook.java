package org.tongtu.plan.check.ui;

import java.util.Locale;
import java.util.stream.Collectors;
import org.tongtu.plan.Thing;
import org.tongtu.plan.standard.Attribute;
import org.tongtu.plan.standard.Code;
import org.tongtu.plan.standard.LayerDefinition;
import org.tongtu.plan.standard.Layers;
import org.tongtu.plan.standard.Style;

/** Colours and words of what a sketch draws, as the plan's layers have them. */
record SketchLook(Layers layers, Locale locale) {

    private static final String EDGE = "#777777";

    /** That of its class where the classes of its layer have colours of their own. */
    String colour(Thing feature) {
        Style style = layer(feature).style();
        return layer(feature).attribute(String.valueOf(style.byAttribute()))
                .flatMap(by -> by.code(feature.text(by.name())))
                .map(Code::colour)
                .orElse(style.colour());
    }

    /** Classes may be as pale as the ground; their edge is seen all the same. */
    String edge(Thing feature) {
        return layer(feature).style().byAttribute() == null ? colour(feature) : EDGE;
    }

    boolean isOutlined(Thing feature) {
        return layer(feature).style().ground() == Style.Ground.OUTLINE;
    }

    /** Its name, else what its codes say it is; empty where it has neither. */
    String words(Thing feature) {
        return feature.text("name").isBlank()
                ? layer(feature).schema().stream().map(each -> said(each, feature)).filter(word -> !word.isEmpty()).collect(Collectors.joining(" · "))
                : feature.text("name");
    }

    private String said(Attribute attribute, Thing feature) {
        return attribute.code(feature.text(attribute.name())).map(code -> code.name().in(locale)).orElse("");
    }

    private LayerDefinition layer(Thing feature) {
        return layers.get(feature.group());
    }
}
