package org.tongtu.plan.check;

import static org.assertj.core.api.Assertions.assertThat;
import static org.tongtu.plan.standard.SketchRegion.box;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.tongtu.plan.Cell;
import org.tongtu.plan.CellValue;
import org.tongtu.plan.PlanStates;
import org.tongtu.plan.Thing;
import org.tongtu.plan.Version;
import org.tongtu.plan.standard.SketchRegion;

class SchemaRuleTests {

    private final PlanStates plan = TwoTowns.under("attributes-fit", "landuse-class", "inside-territory", "stated-area");

    @Test
    void aGradeOutsideItsListForbids() {
        plan.with(PlanStates.featureThing("water-source", "w", box(10, 10, 20, 11), "grade", "九级"));
        Finding finding = only();
        assertThat(finding.blocks()).isTrue();
        assertThat(finding.message().zh()).contains("级别").contains("九级").contains("代码表");
        assertThat(finding.whoMustAct()).containsExactly(TwoTowns.A);
    }

    @Test
    void aGradeOfTheListIsFine() {
        plan.with(PlanStates.featureThing("water-source", "w", box(10, 10, 20, 11), "grade", "一级"));
        assertThat(findings()).isEmpty();
    }

    @Test
    void aMissingRequiredAttributeForbids() {
        plan.with(PlanStates.featureThing("mining-zone", "m", box(10, 10, 20, 11), "mineral", "铝土矿"));
        assertThat(only().message().en()).contains("no value for attribute Name");
    }

    /** A rule that a value be there does not ask whether it is one of the list. */
    @Test
    void aRuleOfItsOwnTakesOverOnlyItsOwnQuestion() {
        PlanStates other = TwoTowns.under("attributes-fit", "facility-states-tier", "landuse-class");
        other.feature("facility", "f", SketchRegion.point(10, 10), "class", "clinic", "name", "卫生室", "tier", "megacity");
        other.feature("landuse", "l", box(10, 10, 20, 11));
        assertThat(TwoTowns.check(other.state())).extracting(Finding::rule).containsExactly("attributes-fit", "attributes-fit");
    }

    @Test
    void anAreaBelowZeroForbids() {
        plan.with(farmland(CellValue.of(-7)));
        assertThat(findings()).filteredOn(finding -> finding.rule().equals("attributes-fit")).singleElement()
                .satisfies(finding -> assertThat(finding.message().zh()).contains("-7").contains("不能小于 0"));
    }

    @Test
    void aFigureThatIsNoNumberForbids() {
        plan.with(farmland(CellValue.of("many")));
        assertThat(only().message().en()).contains("has to be a number");
    }

    @Test
    void aFeatureFarOutsideForbids() {
        plan.with(PlanStates.featureThing("basic-farmland", "far", box(5000, 5000, 5001, 5001), "name", "远"));
        Finding finding = findings().getFirst();
        assertThat(finding.rule()).isEqualTo("inside-territory");
        assertThat(finding.blocks()).isTrue();
    }

    private static Thing farmland(CellValue hectares) {
        return PlanStates.featureThing("basic-farmland", "f", box(10, 10, 20, 11), "name", "田")
                .with("area_ha", new Cell(hectares, Version.ofEdition(1)));
    }

    private Finding only() {
        assertThat(findings()).extracting(Finding::rule).containsExactly("attributes-fit");
        return findings().getFirst();
    }

    private List<Finding> findings() {
        return TwoTowns.check(plan.state());
    }
}
