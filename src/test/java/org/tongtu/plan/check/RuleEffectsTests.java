package org.tongtu.plan.check;

import static org.assertj.core.api.Assertions.assertThat;
import static org.quicktheories.QuickTheory.qt;
import static org.quicktheories.generators.SourceDSL.longs;
import static org.tongtu.plan.standard.SketchRegion.box;
import static org.tongtu.plan.PlanStates.featureThing;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;
import org.tongtu.plan.Cell;
import org.tongtu.plan.CellValue;
import org.tongtu.plan.OverlayState;
import org.tongtu.plan.PlanState;
import org.tongtu.plan.PlanStates;
import org.tongtu.plan.Thing;
import org.tongtu.plan.Version;
import org.tongtu.plan.standard.DefaultStandard;

/** What a rule change would do is the difference between two full checks, whatever else a proposal does. */
class RuleEffectsTests {

    private static final String APART = "mining-from-settlements";

    private final Checking checking = TwoTowns.checking();
    private final AtomicInteger asked = new AtomicInteger();
    private final RuleEffects effects = new RuleEffects(
            state -> {
                asked.incrementAndGet();
                return checking.all(state);
            },
            checking);

    @Test
    void aGreaterDistanceAddsAndASmallerOneClears() {
        PlanState plan = twoMines();
        assertThat(checking.all(plan).findings()).hasSize(1);
        assertThat(effect(plan, distance(1000))).satisfies(it -> {
            assertThat(it.added()).hasSize(1);
            assertThat(it.cleared()).isEmpty();
        });
        assertThat(effect(plan, distance(50))).satisfies(it -> {
            assertThat(it.added()).isEmpty();
            assertThat(it.cleared()).hasSize(1);
        });
    }

    @Test
    void aRuleThatIsEndedClearsAllItFound() {
        Thing gone = rule().with(Cell.ALIVE, new Cell(CellValue.FALSE, Version.ofSequence(1)));
        assertThat(effect(twoMines(), gone).cleared()).hasSize(1);
    }

    @Test
    void aRuleThatCannotBeEvaluatedIsItselfAddedAndWhatItFoundIsCleared() {
        Thing broken = rule().with("kind", new Cell(CellValue.of("min-distance-ish"), Version.ofSequence(1)));
        RuleEffect effect = effect(twoMines(), broken);
        assertThat(effect.added()).singleElement().satisfies(finding -> assertThat(finding.things()).containsExactly(rule().id()));
        assertThat(effect.cleared()).hasSize(1);
    }

    @Test
    void aProposalThatChangesTheSameRuleIsMeasuredByItsOwn() {
        var other = OverlayState.over(twoMines(), "p1.1", List.of(distance(1000)));
        assertThat(effect(other, distance(50)).cleared()).hasSize(2);
        assertThat(effect(other, distance(1000)).cleared()).isEmpty();
    }

    @Test
    void theSameQuestionIsAnsweredOnce() {
        PlanState plan = twoMines();
        effect(plan, "p1.1", distance(1000));
        effect(plan, "p1.1", distance(1000));
        assertThat(asked).hasValue(1);
        effect(plan, "p1.2", distance(900));
        assertThat(asked).hasValue(2);
    }

    @Test
    void whatComesAndGoesIsTheDifferenceOfTwoFullChecks() {
        qt().withFixedSeed(20261123).withExamples(25).forAll(longs().all()).checkAssert(seed -> {
            var random = new Random(seed);
            PlanState plan = PlanStates.edition(things(random));
            List<Thing> rules = changed(random);
            RuleEffect effect = effects.of(plan, OverlayState.over(plan, "seed" + seed, rules), rules);
            List<Finding> before = checking.all(plan).findings();
            List<Finding> after = checking.all(OverlayState.over(plan, "full" + seed, rules)).findings();
            assertThat(effect.added()).isEqualTo(Checks.added(before, after));
            assertThat(effect.cleared()).isEqualTo(Checks.added(after, before));
        });
    }

    private RuleEffect effect(PlanState state, Thing rule) {
        return effect(state, "p" + rule.hashCode(), rule);
    }

    private RuleEffect effect(PlanState state, String whose, Thing rule) {
        return effects.of(state, OverlayState.over(state, whose, List.of(rule)), List.of(rule));
    }

    /** One mine 100 m from the village, one 500 m. */
    private static PlanState twoMines() {
        return TwoTowns.under(APART)
                .feature("settlement", "v", box(10, 10, 20, 20))
                .feature("mining-zone", "near", box(21, 10, 22, 20))
                .feature("mining-zone", "far", box(10, 25, 20, 30))
                .state();
    }

    private static Thing rule() {
        return TwoTowns.standard(APART).stream().filter(thing -> thing.group().equals(APART)).findFirst().orElseThrow();
    }

    private static Thing distance(double metres) {
        return with(rule(), "metres", metres);
    }

    private static Thing with(Thing rule, String parameter, double value) {
        var parameters = (tools.jackson.databind.node.ObjectNode) rule.value("parameters").toNode();
        parameters.put(parameter, BigDecimal.valueOf(value));
        return rule.with("parameters", new Cell(CellValue.parse(parameters), Version.ofSequence(1)));
    }

    private static List<Thing> things(Random random) {
        var things = new ArrayList<>(DefaultStandard.things());
        String[] layers = {"mining-zone", "settlement", "basic-farmland", "eco-redline", "industry", "landuse", "restoration"};
        for (int i = 0; i < 25; i++) {
            double x = random.nextInt(190);
            double y = random.nextInt(90);
            things.add(featureThing(layers[i % layers.length], "f" + i, box(x, y, x + 1 + random.nextInt(9), y + 1 + random.nextInt(9)),
                    "class", random.nextBoolean() ? "0101" : "1001"));
        }
        return things;
    }

    private static List<Thing> changed(Random random) {
        return DefaultStandard.things().stream()
                .filter(thing -> thing.value("parameters").json().contains("metres") && random.nextInt(3) == 0)
                .map(rule -> random.nextInt(4) == 0
                        ? rule.with(Cell.ALIVE, new Cell(CellValue.FALSE, Version.ofSequence(1)))
                        : with(rule, "metres", random.nextInt(5000)))
                .toList();
    }

}
