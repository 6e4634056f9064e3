package org.tongtu.plan.standard;

import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.tongtu.kernel.Localized;
import org.tongtu.plan.CellValue;
import org.tongtu.plan.PlanState;
import org.tongtu.plan.Thing;
import org.tongtu.plan.ThingKind;

/** The rules of a plan, as its standard states them in this edition or proposal. */
public final class Rules {

    private final List<Rule> rules;

    private Rules(List<Rule> rules) {
        this.rules = rules;
    }

    public static Rules of(PlanState state) {
        return read(state.list(ThingKind.RULE));
    }

    /** Those among some things. */
    public static Rules read(Collection<Thing> things) {
        return new Rules(things.stream()
                .filter(thing -> thing.kind() == ThingKind.RULE)
                .map(Rules::read)
                .sorted(Comparator.comparing((Rule rule) -> rule.head().severity())
                        .thenComparing(rule -> rule.head().code()))
                .toList());
    }

    /** The gravest first, then by code. */
    public List<Rule> list() {
        return rules;
    }

    /** As a document has them: chapter by chapter, by number. */
    public Map<Chapter, List<Rule>> byChapter() {
        return Chapter.arrange(rules);
    }

    /** @param code of a joint rule, or of one by which a member holds itself to more */
    public Optional<Rule> find(String code) {
        String joint = RuleHead.joint(code);
        return rules.stream().filter(rule -> rule.head().code().equals(joint)).findFirst();
    }

    /** What a rule is called: words that everybody may read; its code where this state no longer has it. */
    public Localized name(String code) {
        return find(code).map(rule -> rule.head().name()).orElse(Localized.same(code));
    }

    /** Whether a rule's thing states what statute demands, which is no matter for a proposal. */
    public static boolean isStatutory(Thing rule) {
        return Severity.find(rule.text("severity")).filter(Severity.STATUTORY::equals).isPresent();
    }

    /** One rule as its thing states it; {@link Rule.Unreadable} where that is no rule of the vocabulary. */
    public static Rule read(Thing thing) {
        Optional<Severity> severity = Severity.find(thing.text("severity"));
        var head = new RuleHead(
                thing.id(),
                thing.group(),
                number(thing),
                severity.orElse(Severity.WARN),
                text(thing, "name"),
                text(thing, "wording"),
                text(thing, "basis"));
        String kind = thing.text("kind");
        return severity.isEmpty()
                ? new Rule.Unreadable(head, kind, RuleProblem.of(RuleProblem.Reason.UNKNOWN_SEVERITY, thing.text("severity")))
                : RuleKinds.read(kind, head, thing.value("parameters").toNode());
    }

    /** Plans founded before rules had numbers are read as the default standard numbers them today. */
    private static @Nullable ArticleNumber number(Thing thing) {
        CellValue said = thing.value("number");
        return said.isNull() ? DefaultStandard.number(thing.id()) : ArticleNumber.read(said.asText().orElse("")).orElse(null);
    }

    private static Localized text(Thing thing, String name) {
        return Localized.of(thing.text(name + "_zh"), thing.text(name + "_en"));
    }
}
