package org.tongtu.plan.check;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.tongtu.plan.PlanState;
import org.tongtu.plan.ThingKind;
import org.tongtu.plan.standard.DefaultStandard;
import org.tongtu.plan.standard.Layers;
import org.tongtu.plan.standard.RuleExample;
import org.tongtu.plan.standard.RuleExamples;
import org.tongtu.plan.standard.Rules;
import org.tongtu.plan.standard.SketchRegion;

/** What the standard shows people as passing and failing is what the check finds. */
class RuleExamplesTests {

    static Stream<Arguments> examples() {
        return RuleExamples.list().stream()
                .map(example -> Arguments.of(example.rule() + (example.passes() ? " passes" : " fails"), example));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("examples")
    void theCheckFindsWhatTheExampleSays(String name, RuleExample example) {
        PlanState state = TwoTowns.under(example.rule()).with(example.things()).state();
        List<Finding> findings = TwoTowns.check(state);
        if (example.passes()) {
            assertThat(findings).isEmpty();
        } else {
            assertThat(findings).isNotEmpty().allSatisfy(finding -> {
                assertThat(finding.rule()).isEqualTo(example.rule());
                assertThat(finding.message().zh()).doesNotContain("无法");
            });
        }
    }

    @Test
    void everyRuleHasOneThatPassesAndOneThatFails() {
        PlanState plan = TwoTowns.under(codes()).state();
        assertThat(Rules.of(plan).list()).hasSize(codes().length).allSatisfy(rule ->
                assertThat(RuleExamples.of(rule, Layers.of(plan))).extracting(RuleExample::passes).containsExactly(true, false));
    }

    @Test
    void theTownsThatExamplesAreDrawnInAreThoseTheyAreCheckedIn() {
        assertThat(new TwoTowns().union()).isEqualTo(SketchRegion.TOWN_A.union(SketchRegion.TOWN_B));
        assertThat(new TwoTowns().affectedBy(SketchRegion.TOWN_A)).containsExactly(TwoTowns.A);
        assertThat(new TwoTowns().affectedBy(SketchRegion.TOWN_B)).containsExactly(TwoTowns.B);
    }

    private static String[] codes() {
        return DefaultStandard.things().stream()
                .filter(thing -> thing.kind() == ThingKind.RULE)
                .map(thing -> thing.group())
                .toArray(String[]::new);
    }
}
