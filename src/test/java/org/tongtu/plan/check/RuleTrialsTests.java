package org.tongtu.plan.check;

import static org.assertj.core.api.Assertions.assertThat;
import static org.tongtu.plan.standard.SketchRegion.box;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.tongtu.kernel.Ids;
import org.tongtu.plan.CellValue;
import org.tongtu.plan.PlanState;
import org.tongtu.plan.standard.RuleDraft;
import org.tongtu.plan.standard.RuleProblem;
import tools.jackson.databind.json.JsonMapper;

/** While a rule is written one sees what it would find, and why it would find nothing at all. */
class RuleTrialsTests {

    private final RuleTrials trials = new RuleTrials(TwoTowns.checking());
    private final PlanState plan = TwoTowns.under("farmland-redline-apart")
            .feature("settlement", "v", box(10, 10, 20, 20))
            .feature("mining-zone", "m", box(21, 10, 22, 20))
            .feature("basic-farmland", "b", box(40, 10, 50, 20))
            .feature("eco-redline", "e", box(45, 10, 55, 20))
            .state();

    @Test
    void onlyWhatTheRuleItselfFindsIsTold() {
        assertThat(found(draft("min-distance", "{\"layer\": \"mining-zone\", \"other\": \"settlement\", \"metres\": 300}")))
                .singleElement().satisfies(finding -> assertThat(finding.place()).isNotNull());
    }

    @Test
    void whoeverTypesOnIsNotKeptWaiting() {
        RuleDraft rule = draft("min-distance", "{\"layer\": \"mining-zone\", \"other\": \"settlement\", \"metres\": 300}");
        assertThat(trials.of(plan, rule, () -> true)).singleElement()
                .satisfies(finding -> assertThat(finding.things()).containsExactly(rule.id()));
    }

    @Test
    void aContradictionWithARuleThatIsThereNamesIt() {
        assertThat(found(draft("within", "{\"layer\": \"basic-farmland\", \"other\": \"eco-redline\"}"))).singleElement()
                .satisfies(finding -> assertThat(finding.message().en()).contains("contradicts rule"));
    }

    @Test
    void everyParameterThatIsWrongIsNamedNotJustTheFirst() {
        RuleDraft rule = draft("min-distance", "{\"layer\": \"mining-zone\", \"metres\": -1, \"tolerance_m\": 1}");
        assertThat(rule.problems()).extracting(RuleProblem::name).containsExactly("other", "metres", "tolerance_m");
        assertThat(rule.problems()).extracting(RuleProblem::reason).containsExactly(RuleProblem.Reason.MISSING,
                RuleProblem.Reason.OUT_OF_BOUNDS, RuleProblem.Reason.UNKNOWN_PARAMETER);
    }

    @Test
    void aDraftSaysWhichCellsDifferFromItsRule() {
        var rule = TwoTowns.standard("farmland-redline-apart").stream().filter(thing -> thing.group().equals("farmland-redline-apart"))
                .findFirst().orElseThrow();
        assertThat(RuleDraft.of(rule).differing(rule)).isEmpty();
        assertThat(RuleDraft.of(rule).with("severity", CellValue.of("advise")).differing(rule)).containsOnlyKeys("severity");
    }

    private List<Finding> found(RuleDraft rule) {
        return trials.of(plan, rule, () -> false);
    }

    private static RuleDraft draft(String kind, String parameters) {
        return RuleDraft.begin(Ids.next())
                .with("kind", CellValue.of(kind))
                .with("severity", CellValue.of("warn"))
                .with("parameters", CellValue.parse(JsonMapper.shared().readTree(parameters)));
    }
}
