package org.tongtu.plan.check.ui;

import com.vaadin.flow.i18n.I18NProvider;
import java.util.Locale;
import java.util.stream.Collectors;
import org.tongtu.plan.standard.LayerDefinition;
import org.tongtu.plan.standard.Layers;
import org.tongtu.plan.standard.Rule;
import org.tongtu.plan.standard.Selection;

/** A rule's parameters in words. */
final class RuleWords {

    private final Layers layers;
    private final Locale locale;

    RuleWords(Layers layers, Locale locale) {
        this.layers = layers;
        this.locale = locale;
    }

    String parameters(Rule rule) {
        return switch (rule) {
            case Rule.NoOverlap r -> say("no-overlap", words(r.layer()), words(r.other()), r.toleranceM2());
            case Rule.ExclusiveGround r -> say("exclusive-ground", r.toleranceM2());
            case Rule.Outside r -> say("outside", words(r.layer()), words(r.mask()), r.toleranceM2());
            case Rule.WithinTerritory r -> say("within-territory", names(r.except()), r.toleranceM2(), r.toleranceM());
            case Rule.Coded r -> say("code-list", name(r.layer()), r.attribute(), r.list());
            case Rule.Required r -> say("required", name(r.layer()), r.attribute());
            case Rule.Schema r -> say("schema", names(r.except()));
            case Rule.Range r -> say("range", name(r.layer()), r.attribute(), r.least(), r.most());
            case Rule.StatedArea r -> say("stated-area", r.attribute(), r.toleranceShare(), r.toleranceM2());
            case Rule.SameFrame r -> say("same-frame");
            case Rule.Totals r -> say("totals", r.toleranceShare());
            case Rule.MinDistance r -> say("min-distance", words(r.layer()), words(r.other()), r.metres(),
                    I18NProvider.translate("check.rule.across." + r.acrossBorder()));
            case Rule.RoadDeadEnd r -> say("road-dead-end", name(r.layer()), r.borderM(), r.gapM());
            case Rule.Unreadable r -> say("unreadable", r.kind(), r.problem());
        };
    }

    private static String say(String kind, Object... arguments) {
        return I18NProvider.translate("check.rule." + kind, arguments);
    }

    private String words(Selection selection) {
        String where = selection.where().values().stream()
                .map(values -> String.join("、", values))
                .collect(Collectors.joining("; "));
        return where.isEmpty() ? name(selection.layer()) : name(selection.layer()) + " (" + where + ")";
    }

    private String names(java.util.Set<String> codes) {
        return codes.stream().sorted().map(this::name).collect(Collectors.joining(", "));
    }

    private String name(String layer) {
        return layers.find(layer).map(LayerDefinition::name).map(name -> name.in(locale)).orElse(layer);
    }
}
