package org.tongtu.plan.check;

import static org.assertj.core.api.Assertions.assertThat;
import static org.tongtu.plan.PlanStates.id;
import static org.tongtu.plan.standard.SketchRegion.box;
import static org.tongtu.plan.standard.SketchRegion.point;

import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.tongtu.plan.PlanState;
import org.tongtu.plan.PlanStates;
import org.tongtu.plan.profile.ProfileCells;
import org.tongtu.plan.profile.ProfileFixtures;

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

    @Test
    void aProfileThatChangesIsCheckedAgain() {
        PlanState before = plan.state();
        List<Finding> known = TwoTowns.check(before);
        stricter(600);
        PlanState after = plan.state();
        var difference = Difference.between(before, after, Set.of(ProfileCells.id(after.plan(), TwoTowns.B)));
        assertThat(TwoTowns.checking().changed(after, difference, known).findings()).isEqualTo(TwoTowns.check(after)).hasSize(1);
    }

    private void stricter(int metres) {
        plan.with(ProfileFixtures.profile(TwoTowns.B, ProfileCells.limit(RULE, "metres"), metres));
    }

    private List<Finding> findings() {
        return TwoTowns.check(plan.state());
    }
}
