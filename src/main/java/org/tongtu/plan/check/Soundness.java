package org.tongtu.plan.check;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import org.tongtu.kernel.JurisdictionCode;
import org.tongtu.kernel.Localized;
import org.tongtu.plan.profile.LocalRule;
import org.tongtu.plan.standard.Attribute;
import org.tongtu.plan.standard.CodeLists;
import org.tongtu.plan.standard.Rule;
import org.tongtu.plan.standard.RuleProblem;
import org.tongtu.plan.target.Indicators;

/** Whether a rule can be evaluated at all: one that cannot is itself a finding, never a silent pass. */
final class Soundness {

    private final Examination run;
    private final Standard standard;

    Soundness(Examination run) {
        this.run = run;
        this.standard = run.standard();
    }

    /** Why it cannot, if so. */
    Optional<Localized> problem(Rule rule) {
        List<Function<Rule, Optional<Localized>>> questions = List.of(
                this::unreadable, this::unknownLayer, this::unknownAttribute, this::unknownValue, this::wrongType, this::unknownWord, this::withoutGround, this::contradiction);
        return questions.stream().flatMap(question -> question.apply(rule).stream()).findFirst();
    }

    private Optional<Localized> unreadable(Rule rule) {
        if (rule instanceof Rule.Unreadable unreadable) {
            RuleProblem problem = unreadable.problem();
            return say("check.unreadable." + problem.reason(), rule, unreadable.kind(), problem.name(), problem.unit().length(), problem.unit());
        }
        return Optional.empty();
    }

    private Optional<Localized> unknownLayer(Rule rule) {
        return rule.layers().stream().sorted().filter(layer -> standard.layers().find(layer).isEmpty()).findFirst()
                .flatMap(layer -> say("check.unknown-layer", rule, layer));
    }

    private Optional<Localized> unknownAttribute(Rule rule) {
        return rule.layers().stream().sorted().flatMap(layer -> standard.layers().find(layer).stream())
                .flatMap(layer -> rule.attributes(layer.code()).stream().sorted().filter(name -> layer.attribute(name).isEmpty())
                        .flatMap(name -> say("check.unknown-attribute", rule, layer.name(), name).stream()))
                .findFirst();
    }

    private Optional<Localized> unknownValue(Rule rule) {
        return rule.named().stream()
                .flatMap(named -> attribute(named.layer(), named.attribute()).filter(attribute -> !named.isOneOf(attribute)).stream()
                        .flatMap(attribute -> say("check.unknown-value", rule, attribute.label(), named.value()).stream()))
                .findFirst();
    }

    /** What is compared as text has to be text, what is reckoned with a number: else nothing would ever be found. */
    private Optional<Localized> wrongType(Rule rule) {
        Optional<Attribute> number = switch (rule) {
            case Rule.Range range -> attribute(range.layer(), range.attribute());
            case Rule.Coverage coverage -> attribute(coverage.layer().layer(), coverage.attribute());
            default -> Optional.empty();
        };
        Optional<Attribute> text = switch (rule) {
            case Rule.NoDuplicate same -> attribute(same.layer().layer(), same.attribute());
            case Rule.SameAcross same -> attribute(same.layer().layer(), same.attribute());
            default -> rule.named().stream().flatMap(named -> attribute(named.layer(), named.attribute()).stream())
                    .filter(attribute -> attribute.type() == Attribute.Type.NUMBER).findFirst();
        };
        return number.filter(attribute -> attribute.type() != Attribute.Type.NUMBER)
                .flatMap(attribute -> say("check.not-a-figure", rule, attribute.label()))
                .or(() -> text.filter(attribute -> attribute.type() == Attribute.Type.NUMBER)
                        .flatMap(attribute -> say("check.a-figure", rule, attribute.label())));
    }

    private Optional<Attribute> attribute(String layer, String name) {
        return standard.layers().find(layer).flatMap(definition -> definition.attribute(name));
    }

    private Optional<Localized> unknownWord(Rule rule) {
        return switch (rule) {
            case Rule.Coded coded when CodeLists.find(coded.list()).isEmpty() -> say("check.unknown-list", rule, coded.list());
            case Rule.AreaTotal total when Indicators.find(total.indicator()).isEmpty() -> say("check.unknown-indicator", rule, total.indicator());
            case Rule.AreaTotal total when AreaTotals.squareMetres(total.indicator()).isEmpty() ->
                    say("check.no-area", rule, Figures.name(total.indicator()), Figures.unit(Indicators.get(total.indicator()).unit()));
            default -> Optional.empty();
        };
    }

    private Optional<Localized> withoutGround(Rule rule) {
        return rule instanceof Rule.WithinTerritory && run.ground().union().isEmpty() ? say("check.no-territory", rule) : Optional.empty();
    }

    private Optional<Localized> contradiction(Rule rule) {
        return standard.rules().stream().filter(other -> holdTogether(rule, other) && Contradiction.between(rule, other)).findFirst()
                .flatMap(other -> say("check.contradiction", rule, other.head().name()));
    }

    /** What a member holds itself to says nothing against the joint rule, which holds in any case. */
    private boolean holdTogether(Rule rule, Rule other) {
        Optional<JurisdictionCode> member = standard.local(other).map(LocalRule::member);
        return member.isEmpty() || member.equals(standard.local(rule).map(LocalRule::member));
    }

    private Optional<Localized> say(String key, Rule rule, Object... more) {
        return Optional.of(run.say(key, Stream.concat(Stream.of(rule.head().name()), Stream.of(more)).toArray()));
    }
}
