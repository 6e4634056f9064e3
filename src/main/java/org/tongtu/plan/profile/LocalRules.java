package org.tongtu.plan.profile;

import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import org.tongtu.kernel.Localized;
import org.tongtu.plan.standard.Rule;
import org.tongtu.plan.standard.RuleHead;
import org.tongtu.plan.standard.RuleKind;
import org.tongtu.plan.standard.RuleKinds;
import org.tongtu.plan.standard.RuleProblem;
import org.tongtu.plan.standard.Rules;
import org.tongtu.plan.standard.Severity;

/**
 * The joint rules as members hold themselves to them. A member may be stricter, never looser: what demands less than the joint rule
 * cannot be evaluated, and the joint rule holds beside it in any case.
 */
public final class LocalRules {

    private LocalRules() {}

    public static List<LocalRule> of(Profiles profiles, Rules rules) {
        return profiles.list().stream().flatMap(profile -> of(profile, rules)).toList();
    }

    private static Stream<LocalRule> of(Profile profile, Rules rules) {
        Map<String, Map<String, Double>> figures = new LinkedHashMap<>();
        profile.thresholds().forEach(own ->
                figures.computeIfAbsent(own.rule(), first -> new LinkedHashMap<>()).put(own.parameter(), own.value()));
        return figures.entrySet().stream().map(own -> local(profile, own.getKey(), own.getValue(), rules));
    }

    private static LocalRule local(Profile profile, String code, Map<String, Double> figures, Rules rules) {
        Rule joint = rules.find(code).orElse(null);
        RuleHead head = head(profile, code, joint);
        RuleKind kind = joint == null ? null : RuleKinds.of(joint).orElse(null);
        Rule own = joint == null || kind == null
                ? new Rule.Unreadable(head, code, new RuleProblem(RuleProblem.Reason.UNKNOWN_KIND, code, ""))
                : kind.stricter(joint, head, figures);
        return new LocalRule(profile.member(), code, own);
    }

    private static RuleHead head(Profile profile, String code, @org.jspecify.annotations.Nullable Rule joint) {
        UUID id = UUID.nameUUIDFromBytes((profile.id() + "/" + code).getBytes(StandardCharsets.UTF_8));
        String own = LocalRule.code(code, profile.member());
        return joint == null
                ? new RuleHead(id, own, null, Severity.WARN, Localized.same(code), Localized.same(""), Localized.same(""))
                : new RuleHead(id, own, joint.head().number(), joint.head().severity(), joint.head().name(), joint.head().wording(),
                        joint.head().basis());
    }
}
