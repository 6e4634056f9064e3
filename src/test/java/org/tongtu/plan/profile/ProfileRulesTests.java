package org.tongtu.plan.profile;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.tongtu.kernel.Refused;
import org.tongtu.plan.CellValue;
import org.tongtu.plan.PlanStates;
import org.tongtu.plan.standard.DefaultStandard;
import org.tongtu.plan.standard.Rules;

class ProfileRulesTests {

    private static final Rules RULES = Rules.of(PlanStates.plan().with(DefaultStandard.things()).state());

    @Test
    void aMemberMayBeStricterNeverLooser() {
        String limit = ProfileCells.limit("mining-from-settlements", "metres");
        assertThat(reason(limit, CellValue.of(600))).isEmpty();
        assertThat(reason(limit, CellValue.of(300))).isEmpty();
        assertThat(reason(limit, CellValue.of(299))).isEqualTo("profile.looser.MORE");
    }

    @Test
    void whatIsStricterIsLessWhereTheRuleSaysAtMost() {
        String limit = ProfileCells.limit("mining-needs-restoration", "metres");
        assertThat(reason(limit, CellValue.of(500))).isEmpty();
        assertThat(reason(limit, CellValue.of(5000))).isEqualTo("profile.looser.LESS");
    }

    @Test
    void aFigureIsOneThatTheRuleItselfMightHave() {
        assertThat(reason(ProfileCells.limit("mining-needs-restoration", "metres"), CellValue.of(-5))).isEqualTo("profile.bounds");
        assertThat(reason(ProfileCells.limit("fifteen-minutes-health", "share"), CellValue.of(5))).isEqualTo("profile.bounds");
        assertThat(reason(ProfileCells.BASE_YEAR, CellValue.of(4294969316L))).isEqualTo("profile.year");
    }

    @Test
    void aFigureBelongsToARuleAndToOneOfItsParameters() {
        assertThat(reason(ProfileCells.limit("no-such-rule", "metres"), CellValue.of(5))).isEqualTo("profile.rule");
        assertThat(reason(ProfileCells.limit("mining-from-settlements", "layer"), CellValue.of(5))).isEqualTo("profile.figure");
        assertThat(reason(ProfileCells.limit("mining-from-settlements", "metres"), CellValue.of("far"))).isEqualTo("profile.figure");
    }

    @Test
    void yearsGridsUnitsAndCodesAreKnownOnes() {
        assertThat(reason(ProfileCells.BASE_YEAR, CellValue.of(2018))).isEmpty();
        assertThat(reason(ProfileCells.BASE_YEAR, CellValue.of("2018年"))).isEqualTo("profile.year");
        assertThat(reason(ProfileCells.TARGET_YEAR, CellValue.of(20350))).isEqualTo("profile.year");
        assertThat(reason(ProfileCells.CRS, CellValue.of(4524))).isEmpty();
        assertThat(reason(ProfileCells.CRS, CellValue.of(1))).isEqualTo("profile.crs");
        assertThat(reason(ProfileCells.unit("GH-03"), CellValue.of("亩"))).isEmpty();
        assertThat(reason(ProfileCells.unit("GH-999"), CellValue.of("亩"))).isEqualTo("profile.indicator");
        assertThat(reason(ProfileCells.measure("ha"), CellValue.of("亩"))).isEmpty();
        assertThat(reason(ProfileCells.measure("ha"), CellValue.of("km"))).isEqualTo("profile.measure");
        assertThat(reason(ProfileCells.measure("ha"), CellValue.of("垧"))).isEqualTo("profile.measure");
        assertThat(reason(ProfileCells.measure("km/h"), CellValue.of("m"))).isEqualTo("profile.measure");
        assertThat(reason("colour", CellValue.of("red"))).isEqualTo("profile.cell");
    }

    @Test
    void aClassIsMatchedWithOneOfTheCommonListOrWithNoneYet() {
        String classes = ProfileCells.classes("landuse");
        assertThat(reason(classes, ProfileFixtures.cell("{\"0304\": \"0501\", \"H1\": \"\"}").value())).isEmpty();
        assertThat(reason(classes, ProfileFixtures.cell("{\"0304\": \"9999\"}").value())).isEqualTo("profile.class");
        assertThat(reason(ProfileCells.classes("trees"), ProfileFixtures.cell("{}").value())).isEqualTo("profile.classes");
        assertThat(reason(classes, CellValue.of("0304"))).isEqualTo("profile.classes");
    }

    private static String reason(String cell, CellValue value) {
        return ProfileRules.problem(cell, value, RULES).map(Refused::reason).orElse("");
    }
}
