package org.tongtu.plan.check;

import java.nio.charset.StandardCharsets;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.locationtech.jts.geom.Geometry;
import org.tongtu.kernel.JurisdictionCode;
import org.tongtu.kernel.Localized;
import org.tongtu.plan.PlanState;
import org.tongtu.plan.Thing;
import org.tongtu.plan.standard.Rule;
import org.tongtu.plan.standard.RuleHead;
import org.tongtu.plan.standard.Severity;

/**
 * A rule that does not hold somewhere, or that could not be evaluated.
 *
 * @param id stays the same as long as the same things break the same rule, so that findings of two states compare
 * @param rule the rule's code
 * @param things what breaks the rule; the rule itself where it could not be evaluated
 * @param place where (degrees, EPSG:4490); {@code null} for figures and texts
 * @param whoMustAct members on whose territory or whose figure it is; empty: the joint office
 * @param measured what was found, in {@code unit}
 * @param limit what the rule allows, in {@code unit}
 */
public record Finding(
        UUID id,
        String rule,
        Severity severity,
        Localized message,
        List<UUID> things,
        @Nullable Geometry place,
        Set<JurisdictionCode> whoMustAct,
        @Nullable Double measured,
        @Nullable Double limit,
        String unit) {

    /** The gravest first, then by rule. */
    static final Comparator<Finding> ORDER = Comparator.comparing(Finding::severity)
            .thenComparing(Finding::rule)
            .thenComparing(finding -> finding.things().toString())
            .thenComparing(Finding::id);

    /** @param key tells findings apart that concern the same things under the same rule */
    static Finding of(Rule rule, String key, Localized message, List<Thing> things, @Nullable Geometry place,
            Set<JurisdictionCode> who, Measure measure) {
        List<UUID> ids = things.stream().map(Thing::id).toList();
        return new Finding(id(rule, key, ids), rule.head().code(), rule.head().severity(), message, ids, place, who,
                measure.measured(), measure.limit(), measure.unit());
    }

    /** Of a rule that cannot be evaluated. */
    static Finding ofRule(Rule rule, Localized why) {
        return ofRule(rule, "rule", why);
    }

    /** Of a rule that was given up in one state, which says nothing of any other. */
    static Finding ofRule(Rule rule, PlanState state, Localized why) {
        return ofRule(rule, "given up in " + state.key(), why);
    }

    private static Finding ofRule(Rule rule, String key, Localized why) {
        RuleHead head = rule.head();
        return new Finding(id(rule, key, List.of()), head.code(), head.severity(), why, List.of(head.id()), null,
                Set.of(), null, null, "");
    }

    /** The same as one that is told by a key alone, where the things that it names come and go. */
    Finding named(Rule rule, String key) {
        return new Finding(id(rule, key, List.of()), rule.head().code(), severity, message, things, place, whoMustAct, measured, limit, unit);
    }

    private static UUID id(Rule rule, String key, List<UUID> things) {
        String name = rule.head().id() + "|" + key + "|" + things;
        return UUID.nameUUIDFromBytes(name.getBytes(StandardCharsets.UTF_8));
    }

    /** By its rule's name alone, for people who may not see whole what it speaks of. */
    public Finding bare(Localized name) {
        return new Finding(id, rule, severity, name, List.of(), null, whoMustAct, null, null, "");
    }

    /** The code of the joint rule, also where a member holds itself to more. */
    public String jointRule() {
        return RuleHead.joint(rule);
    }

    /** Whether it comes of a figure that a member holds itself to. */
    boolean isOfMember() {
        return !rule.equals(jointRule());
    }

    /** Whether it keeps a proposal from being submitted unless it is exempted. */
    public boolean blocks() {
        return severity.blocks();
    }
}
