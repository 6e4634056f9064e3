package org.tongtu.plan.check;

import static org.assertj.core.api.Assertions.assertThat;
import static org.tongtu.plan.PlanStates.id;
import static org.tongtu.plan.standard.SketchRegion.box;
import static org.tongtu.plan.standard.SketchRegion.point;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.tongtu.plan.CellValue;
import org.tongtu.plan.PlanState;
import org.tongtu.plan.PlanStates;
import org.tongtu.plan.Thing;
import org.tongtu.plan.ThingKind;
import org.tongtu.plan.profile.ProfileCells;
import org.tongtu.plan.profile.ProfileFixtures;
import org.tongtu.plan.standard.DefaultStandard;
import org.tongtu.plan.standard.Disclosure;
import org.tongtu.plan.standard.Severity;
import tools.jackson.databind.json.JsonMapper;

/** A member may be stricter than the common standard, on its own ground; never looser. */
class LocalRulesTests {

    private static final String RULE = "mining-from-settlements";

    private final PlanStates plan = TwoTowns.under(RULE);

    LocalRulesTests() {
        for (int town = 0; town < 2; town++) {
            double x = 20 + 100 * town;
            plan.feature("mining-zone", "mine" + town, box(x, 10, x + 2, 12), "name", "矿" + town);
            plan.feature("settlement", "near" + town, point(x + 6, 11), "class", "village", "name", "村" + town);
        }
    }

    @Test
    void aStricterMemberFindsMoreOnItsOwnGroundAndTheOthersDoNot() {
        assertThat(findings()).isEmpty();
        stricter(600);
        assertThat(findings()).singleElement().satisfies(finding -> {
            assertThat(finding.rule()).isEqualTo(RULE + "@b");
            assertThat(finding.whoMustAct()).containsExactly(TwoTowns.B);
            assertThat(finding.things()).contains(id("mine1"));
            assertThat(finding.limit()).isEqualTo(600);
        });
    }

    @Test
    void whatTheJointRuleFindsIsNotFoundTwice() {
        plan.feature("settlement", "nearer", point(122.5, 11), "class", "village", "name", "近村");
        stricter(600);
        assertThat(findings()).extracting(Finding::rule).containsExactlyInAnyOrder(RULE, RULE + "@b");
    }

    @Test
    void aLooserFigureDoesNotCountAndSaysSo() {
        plan.feature("settlement", "nearer", point(122.5, 11), "class", "village", "name", "近村");
        stricter(100);
        assertThat(findings()).hasSize(2);
        assertThat(findings()).filteredOn(finding -> finding.rule().equals(RULE + "@b")).singleElement()
                .satisfies(finding -> assertThat(finding.message().en()).contains("never looser").contains("metres"));
    }

    @Test
    void aFigureOfARuleThatNobodyHasSaysSo() {
        plan.with(ProfileFixtures.profile(TwoTowns.B, ProfileCells.limit("mining-from-nowhere", "metres"), 5));
        assertThat(findings()).singleElement().satisfies(finding -> assertThat(finding.message().en()).contains("mining-from-nowhere"));
    }

    /** Else a member could put a joint rule out of force by asking for what contradicts it. */
    @Test
    void whatContradictsAJointRuleLeavesTheJointRuleInForce() {
        PlanStates other = TwoTowns.under("mining-needs-restoration", "mining-from-restoration");
        other.with(rule("mining-from-restoration", "{\"layer\": \"mining-zone\", \"other\": \"restoration\", \"metres\": 10}"));
        other.feature("mining-zone", "m", box(20, 10, 22, 12), "name", "矿");
        other.with(ProfileFixtures.profile(TwoTowns.B, ProfileCells.limit("mining-from-restoration", "metres"), 5000));
        assertThat(TwoTowns.check(other.state())).extracting(Finding::rule)
                .containsExactlyInAnyOrder("mining-needs-restoration", "mining-from-restoration@b");
    }

    @Test
    void aMembersOwnFindingIsAsHiddenAsTheLayersOfTheJointRule() {
        PlanStates other = TwoTowns.under("mining-outside-farmland");
        other.feature("mining-zone", "m", box(120, 10, 122, 12), "name", "矿").feature("basic-farmland", "f", box(121, 10, 130, 12), "name", "田");
        other.with(ProfileFixtures.profile(TwoTowns.B, ProfileCells.limit("mining-outside-farmland", "tolerance_m2"), 0));
        Finding joint = TwoTowns.check(other.state()).getFirst();
        var own = new Finding(id("own"), "mining-outside-farmland@b", joint.severity(), joint.message(), List.of(), null, joint.whoMustAct(), null, null, "");
        assertThat(DisclosedFindings.strictest(other.state(), List.of(own)).get(own.id())).isEqualTo(Disclosure.GENERALISED);
    }

    /** To tell one, the other findings' rules need not be read. */
    @Test
    void aFindingIsAsHiddenByItselfAsAmongAll() {
        PlanStates other = PlanStates.plan().with(DefaultStandard.things());
        other.feature("mining-zone", "m", box(120, 10, 122, 12), "name", "矿").feature("basic-farmland", "f", box(121, 10, 130, 12), "name", "田");
        PlanState state = other.state();
        List<Finding> all = TwoTowns.check(state);
        Map<UUID, Disclosure> among = DisclosedFindings.strictest(state, all);
        assertThat(among.values()).contains(Disclosure.GENERALISED);
        assertThat(all).allSatisfy(it -> assertThat(DisclosedFindings.strictest(state, List.of(it))).containsExactly(Map.entry(it.id(), among.get(it.id()))));
    }

    private static Thing rule(String code, String parameters) {
        return Thing.inEdition(1, id(code), ThingKind.RULE, code, Map.of("kind", CellValue.of("min-distance"), "severity", CellValue.of("warn"),
                "parameters", CellValue.parse(JsonMapper.shared().readTree(parameters))));
    }

    /** The joint rule reaches farther than the member's own, and what it found hid what the member's own had found. */
    @Test
    void whatTheJointRuleFindsNoMoreTheMembersOwnStillFinds() {
        PlanStates other = TwoTowns.under("mining-needs-restoration");
        other.feature("mining-zone", "m", box(120, 10, 122, 12), "name", "矿");
        other.with(ProfileFixtures.profile(TwoTowns.B, ProfileCells.limit("mining-needs-restoration", "metres"), 500));
        PlanState before = other.state();
        Outcome found = TwoTowns.checking().all(before);
        assertThat(found.findings()).extracting(Finding::rule).containsExactly("mining-needs-restoration");
        other.feature("restoration", "r", box(130, 10, 132, 12), "name", "修复区");
        PlanState after = other.state();
        Outcome incremental = TwoTowns.checking().changed(after, Difference.between(before, after, Set.of(id("r"))), found);
        assertThat(incremental.findings()).isEqualTo(TwoTowns.check(after)).extracting(Finding::rule).containsExactly("mining-needs-restoration@b");
    }

    @Test
    void whatATownAsksOfItselfIsNoStatute() {
        PlanStates other = TwoTowns.under("farmland-redline-apart");
        other.feature("basic-farmland", "f", box(120, 10, 122.0001, 12), "name", "田").feature("eco-redline", "r", box(122, 10, 124, 12), "name", "红线");
        other.with(ProfileFixtures.profile(TwoTowns.B, ProfileCells.limit("farmland-redline-apart", "tolerance_m2"), 0));
        assertThat(Standard.of(other.state()).rules()).filteredOn(rule -> rule.head().code().endsWith("@b")).singleElement()
                .satisfies(rule -> assertThat(rule.head().severity()).isEqualTo(Severity.FORBID));
    }

    @Test
    void aSecondProfileOfAMemberCountsForNothing() {
        stricter(600);
        Thing shadow = ProfileFixtures.profile(TwoTowns.B, ProfileCells.TITLE, "无");
        plan.with(new Thing(new UUID(0, 0), shadow.kind(), shadow.group(), shadow.cells()));
        assertThat(findings()).hasSize(1);
    }

    @Test
    void aProfileThatChangesIsCheckedAgain() {
        PlanState before = plan.state();
        List<Finding> known = TwoTowns.check(before);
        stricter(600);
        PlanState after = plan.state();
        var difference = Difference.between(before, after, Set.of(ProfileCells.id(after.plan(), TwoTowns.B)));
        assertThat(TwoTowns.checking().changed(after, difference, Outcome.of(known, true)).findings()).isEqualTo(TwoTowns.check(after)).hasSize(1);
    }

    private void stricter(int metres) {
        plan.with(ProfileFixtures.profile(TwoTowns.B, ProfileCells.limit(RULE, "metres"), metres));
    }

    private List<Finding> findings() {
        return TwoTowns.check(plan.state());
    }
}
