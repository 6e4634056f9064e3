package org.tongtu.plan.standard;

import static org.tongtu.plan.standard.Parameter.Stricter.LESS;
import static org.tongtu.plan.standard.Parameter.Stricter.MORE;
import static org.tongtu.plan.standard.Parameter.Type.ATTRIBUTE;
import static org.tongtu.plan.standard.Parameter.Type.CODES;
import static org.tongtu.plan.standard.Parameter.Type.CODE_LIST;
import static org.tongtu.plan.standard.Parameter.Type.FLAG;
import static org.tongtu.plan.standard.Parameter.Type.INDICATOR;
import static org.tongtu.plan.standard.Parameter.Type.LAYERS;
import static org.tongtu.plan.standard.Parameter.Type.METRES;
import static org.tongtu.plan.standard.Parameter.Type.NUMBER;
import static org.tongtu.plan.standard.Parameter.Type.PAIRS;
import static org.tongtu.plan.standard.Parameter.Type.SHARE;
import static org.tongtu.plan.standard.Parameter.Type.SQUARE_METRES;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import tools.jackson.databind.JsonNode;

/** The vocabulary of rules. */
public final class RuleKinds {

    private static final Parameter FEATURES = Parameter.selection("layer", "layer_where");
    private static final Parameter OTHERS = Parameter.selection("other", "where");
    private static final Parameter LAYER = Parameter.of("layer", Parameter.Type.LAYER);
    private static final Parameter EXCEPT = Parameter.of("except", LAYERS, Set.of());
    private static final Parameter VALUE = Parameter.of("attribute", ATTRIBUTE);
    private static final Parameter DISTANCE = Parameter.of("metres", METRES).stricter(MORE);
    private static final Parameter REACH = Parameter.of("metres", METRES).stricter(LESS);
    private static final Parameter TOLERANCE_M2 = Parameter.of("tolerance_m2", SQUARE_METRES, 1.0).stricter(LESS);
    private static final Parameter TOLERANCE_M = Parameter.of("tolerance_m", METRES, 1.0).stricter(LESS);
    private static final Parameter TOLERANCE_SHARE = Parameter.of("tolerance_share", SHARE, 0.0).stricter(LESS);

    private static final List<RuleKind> KINDS = List.of(
            RuleKind.of("no-overlap", Rule.NoOverlap.class, FEATURES, OTHERS, TOLERANCE_M2),
            RuleKind.of("exclusive-ground", Rule.ExclusiveGround.class, TOLERANCE_M2),
            RuleKind.of("outside", Rule.Outside.class, FEATURES, Parameter.selection("mask", "where"), TOLERANCE_M2),
            RuleKind.of("within", Rule.Within.class, FEATURES, OTHERS, TOLERANCE_M2),
            RuleKind.of("within-territory", Rule.WithinTerritory.class, EXCEPT, TOLERANCE_M2, TOLERANCE_M),
            RuleKind.of("needs-nearby", Rule.NeedsNearby.class, FEATURES, OTHERS, REACH),
            RuleKind.of("coverage", Rule.Coverage.class, FEATURES, VALUE, OTHERS, REACH,
                    Parameter.of("share", SHARE).stricter(MORE)),
            RuleKind.of("min-distance", Rule.MinDistance.class, FEATURES, OTHERS, DISTANCE, Parameter.of("across_border", FLAG, false)),
            RuleKind.of("no-duplicate", Rule.NoDuplicate.class, FEATURES, VALUE, DISTANCE),
            RuleKind.of("compatible-across", Rule.CompatibleAcross.class, FEATURES, VALUE, DISTANCE, Parameter.of("pairs", PAIRS)),
            RuleKind.of("same-across", Rule.SameAcross.class, FEATURES, VALUE, DISTANCE),
            RuleKind.of("continues-across", Rule.ContinuesAcross.class, FEATURES, Parameter.of("metres", METRES),
                    Parameter.of("stretch_m", METRES).stricter(LESS)),
            RuleKind.of("road-dead-end", Rule.RoadDeadEnd.class, LAYER, Parameter.of("classes", CODES, List.of()),
                    Parameter.of("border_m", METRES).stricter(MORE), Parameter.of("gap_m", METRES).stricter(MORE)),
            RuleKind.of("no-gap", Rule.NoGap.class, FEATURES, DISTANCE),
            RuleKind.of("least-area", Rule.LeastArea.class, FEATURES, Parameter.of("least_m2", SQUARE_METRES).stricter(MORE)),
            RuleKind.of("single-part", Rule.SinglePart.class, FEATURES),
            RuleKind.of("schema", Rule.Schema.class, EXCEPT),
            RuleKind.of("required", Rule.Required.class, LAYER, VALUE),
            RuleKind.of("code-list", Rule.Coded.class, LAYER, VALUE, Parameter.of("list", CODE_LIST)),
            RuleKind.of("range", Rule.Range.class, LAYER, VALUE, Parameter.of("least", NUMBER).stricter(MORE),
                    Parameter.of("most", NUMBER).stricter(LESS)),
            RuleKind.of("unique", Rule.Unique.class, LAYER, VALUE),
            RuleKind.of("stated-area", Rule.StatedArea.class, VALUE, TOLERANCE_SHARE, TOLERANCE_M2),
            RuleKind.of("stated-length", Rule.StatedLength.class, VALUE, TOLERANCE_SHARE, TOLERANCE_M),
            RuleKind.of("same-frame", Rule.SameFrame.class),
            RuleKind.of("totals", Rule.Totals.class, TOLERANCE_SHARE),
            RuleKind.of("area-total", Rule.AreaTotal.class, FEATURES, Parameter.of("indicator", INDICATOR), TOLERANCE_SHARE));

    private RuleKinds() {}

    public static List<RuleKind> list() {
        return KINDS;
    }

    public static Optional<RuleKind> find(String word) {
        return KINDS.stream().filter(kind -> kind.word().equals(word)).findFirst();
    }

    /** Empty for one that could not be read. */
    public static Optional<RuleKind> of(Rule rule) {
        return KINDS.stream().filter(kind -> kind.isOf(rule)).findFirst();
    }

    static Rule read(String word, RuleHead head, JsonNode parameters) {
        Optional<RuleKind> kind = find(word);
        if (kind.isEmpty()) {
            return new Rule.Unreadable(head, word, RuleProblem.of(RuleProblem.Reason.UNKNOWN_KIND, word));
        }
        try {
            return kind.get().read(head, parameters);
        } catch (RuleParameters.Unreadable unreadable) {
            return new Rule.Unreadable(head, word, unreadable.problem());
        }
    }
}
