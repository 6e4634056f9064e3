package org.tongtu.plan.check;

import static org.assertj.core.api.Assertions.assertThat;
import static org.tongtu.plan.standard.SketchRegion.box;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.tongtu.plan.Cell;
import org.tongtu.plan.CellValue;
import org.tongtu.plan.PlanStates;
import org.tongtu.plan.Thing;
import org.tongtu.plan.ThingKind;
import org.tongtu.plan.Version;
import org.tongtu.plan.standard.SketchRegion;

class FigureRulesTests {

    private final PlanStates plan = TwoTowns.under("same-frame", "targets-add-up", "stated-area");

    @Test
    void targetsThatAddUpAreInOrder() {
        plan.target("GH-03", "a", 2035, 30).target("GH-03", "b", 2035, 12.6).target("GH-03", "region", 2035, 42.6);
        assertThat(findings()).isEmpty();
    }

    @Test
    void aSlippedDecimalPointShowsInTheTotal() {
        plan.target("GH-03", "a", 2035, 30).target("GH-03", "b", 2035, 125.99).target("GH-03", "region", 2035, 42.6);
        Finding finding = only("targets-add-up");
        assertThat(finding.measured()).isEqualTo(155.99);
        assertThat(finding.limit()).isEqualTo(42.6);
        assertThat(finding.unit()).isEqualTo("km2");
        assertThat(finding.message().zh()).contains("合计 155.99 km²").contains("相差 113.39");
        assertThat(finding.whoMustAct()).containsExactlyInAnyOrder(TwoTowns.A, TwoTowns.B);
    }

    @Test
    void aTotalThatLacksAMemberSaysWho() {
        plan.target("GH-03", "a", 2035, 30).target("GH-03", "region", 2035, 42.6);
        assertThat(only("targets-add-up").message().en()).contains("none yet from Town B");
    }

    @Test
    void ratiosAreNeverAddedUp() {
        plan.target("GH-16", "a", 2035, 60).target("GH-16", "b", 2035, 70).target("GH-16", "region", 2035, 66);
        assertThat(findings()).isEmpty();
    }

    @Test
    void targetsForAnotherYearAreNotComparable() {
        plan.target("GH-16", "a", 2030, 60);
        assertThat(only("same-frame").message().zh()).startsWith("甲镇的“常住人口城镇化率”").contains("目标年 2030");
    }

    @Test
    void targetsFromAnotherBaseYearAreNotComparable() {
        plan.with(Thing.inEdition(1, PlanStates.id("t"), ThingKind.TARGET, "GH-16", Map.of(
                "jurisdiction", CellValue.of("a"), "year", CellValue.of(2035), "base_year", CellValue.of(2019),
                "value", CellValue.of(60))));
        assertThat(only("same-frame").message().en()).contains("base year 2019");
    }

    @Test
    void aStatedAreaAgreesWithTheDrawing() {
        plan.with(stated("good", "9.87"));
        plan.with(stated("bad", "98.7"));
        assertThat(only("stated-area").things()).containsExactly(PlanStates.id("bad"));
    }

    @Test
    void aRequiredAttributeAndARangeAreChecked() {
        plan.with(rule("required", "{\"layer\":\"water-source\",\"attribute\":\"grade\"}"));
        plan.with(rule("range", "{\"layer\":\"settlement\",\"attribute\":\"population\",\"least\":0,\"most\":100}"));
        plan.feature("water-source", "w", box(10, 10, 20, 20));
        plan.with(Thing.inEdition(1, PlanStates.id("s"), ThingKind.FEATURE, "settlement", Map.of(
                Cell.GEOMETRY, CellValue.of(SketchRegion.point(10, 10)), "name", CellValue.of("村"), "population", CellValue.of(101))));
        assertThat(findings()).extracting(Finding::rule).containsExactlyInAnyOrder("required", "range");
    }

    @Test
    void aRuleThatCannotBeEvaluatedIsAFindingByItself() {
        plan.with(rule("no-overlap", "{\"layer\":\"basic-farmland\"}"));
        Finding finding = only("no-overlap");
        assertThat(finding.things()).containsExactly(PlanStates.id("no-overlap"));
        assertThat(finding.message().en()).contains("cannot be evaluated").contains("\"other\"");
        assertThat(finding.blocks()).isTrue();
    }

    @Test
    void aRuleAboutAnUnknownLayerOrListIsAFindingByItself() {
        plan.with(rule("required", "{\"layer\":\"volcano\",\"attribute\":\"name\"}"));
        plan.with(rule("code-list", "{\"layer\":\"road\",\"attribute\":\"class\",\"list\":\"nothing\"}"));
        assertThat(findings()).hasSize(2).allSatisfy(finding ->
                assertThat(finding.message().zh()).contains("无法执行"));
    }

    private static Thing stated(String id, String hectares) {
        Thing thing = PlanStates.featureThing("industry", id, box(10, 10, 20, 11), "name", id);
        return thing.with("area_ha", new Cell(CellValue.of(new BigDecimal(hectares)), Version.ofEdition(1)));
    }

    private static Thing rule(String kind, String parameters) {
        var json = tools.jackson.databind.json.JsonMapper.shared();
        return Thing.inEdition(1, PlanStates.id(kind), ThingKind.RULE, kind, Map.of(
                "kind", CellValue.of(kind), "severity", CellValue.of("forbid"), "name_zh", CellValue.of(kind),
                "name_en", CellValue.of(kind), "parameters", CellValue.parse(json.readTree(parameters))));
    }

    private Finding only(String rule) {
        List<Finding> findings = findings();
        assertThat(findings).extracting(Finding::rule).containsExactly(rule);
        return findings.getFirst();
    }

    private List<Finding> findings() {
        return TwoTowns.check(plan.state());
    }
}
