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
        return new LocalRule(profile.member(), code, own instanceof Rule.Unreadable unreadable ? mild(unreadable) : own);
    }

    /** The joint rule holds in any case: nothing is lost where the member's own cannot be evaluated. */
    private static Rule mild(Rule.Unreadable own) {
        RuleHead head = own.head();
        return new Rule.Unreadable(new RuleHead(head.id(), head.code(), head.number(), Severity.WARN, head.name(), head.wording(), head.basis()),
                own.kind(), own.problem());
    }

    /** What a town asks of itself binds it as its meeting decides; statute it is not. */
    private static Severity severity(Rule joint) {
        return joint.head().severity() == Severity.STATUTORY ? Severity.FORBID : joint.head().severity();
    }

    private static RuleHead head(Profile profile, String code, @org.jspecify.annotations.Nullable Rule joint) {
        UUID id = UUID.nameUUIDFromBytes((profile.id() + "/" + code).getBytes(StandardCharsets.UTF_8));
        String own = LocalRule.code(code, profile.member());
        return joint == null
                ? new RuleHead(id, own, null, Severity.WARN, Localized.same(code), Localized.same(""), Localized.same(""))
                : new RuleHead(id, own, joint.head().number(), severity(joint), joint.head().name(), joint.head().wording(),
                        joint.head().basis());
    }
}
