package org.tongtu.plan.check;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;
import static org.tongtu.plan.PlanStates.id;
import static org.tongtu.plan.standard.SketchRegion.box;
import static org.tongtu.plan.standard.SketchRegion.line;
import static org.tongtu.plan.standard.SketchRegion.point;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.tongtu.geodata.Ellipsoid;
import org.tongtu.plan.Cell;
import org.tongtu.plan.CellValue;
import org.tongtu.plan.PlanStates;
import org.tongtu.plan.Version;
import org.tongtu.plan.standard.DefaultStandard;
import org.tongtu.plan.standard.Severity;

class MapRulesTests {

    private final PlanStates plan = TwoTowns.under(
            "farmland-redline-apart", "farmland-urban-apart", "redline-urban-apart", "ground-belongs-to-one",
            "mining-outside-redline", "mining-outside-water-source", "mining-in-quasi-zone", "landuse-class", "inside-territory",
            "farmland-faces-industry", "road-dead-end");

    @Test
    void anEmptyPlanBreaksNoRule() {
        assertThat(findings()).isEmpty();
    }

    @Test
    void farmlandAndRedlineThatOverlapBreakTheStatute() {
        plan.feature("basic-farmland", "f", box(10, 10, 20, 20), "name", "甲田");
        plan.feature("eco-redline", "r", box(19, 10, 30, 20), "name", "北岭");
        Finding finding = only("farmland-redline-apart");
        assertThat(finding.severity()).isEqualTo(Severity.STATUTORY);
        assertThat(finding.blocks()).isTrue();
        assertThat(finding.measured()).isCloseTo(Ellipsoid.area(box(19, 10, 20, 20)), within(0.1));
        assertThat(finding.things()).containsExactly(id("f"), id("r"));
        assertThat(finding.whoMustAct()).containsExactly(TwoTowns.A);
        assertThat(finding.message().zh()).startsWith("“甲田”与“北岭”重叠 9.87").endsWith("使二者不再重叠。");
        assertThat(finding.message().en()).contains("overlap by 9.87");
    }

    @Test
    void linesThatOnlyTouchStayApart() {
        plan.feature("basic-farmland", "f", box(10, 10, 20, 20));
        plan.feature("eco-redline", "r", box(20, 10, 30, 20));
        plan.feature("urban-boundary", "u", box(10, 20, 30, 30));
        assertThat(findings()).isEmpty();
    }

    @Test
    void anOverlapBelowOneSquareMetreIsNone() {
        plan.feature("basic-farmland", "f", box(10, 10, 20, 20));
        plan.feature("urban-boundary", "u", box(19.9999999, 10, 30, 20));
        assertThat(Ellipsoid.area(box(19.999999, 10, 20, 20))).isGreaterThan(0.01);
        assertThat(findings()).isEmpty();
    }

    @Test
    void theUrbanBoundaryKeepsOffRedlineAndFarmland() {
        plan.feature("basic-farmland", "f", box(10, 10, 20, 20));
        plan.feature("eco-redline", "r", box(30, 10, 40, 20));
        plan.feature("urban-boundary", "u", box(15, 12, 35, 18));
        assertThat(rules()).containsExactly("farmland-urban-apart", "redline-urban-apart");
    }

    @Test
    void twoParcelsOnTheSameGroundAreFound() {
        plan.feature("landuse", "one", box(10, 10, 20, 20), "class", "0101", "name", "东地");
        plan.feature("landuse", "two", box(19, 10, 30, 20), "class", "0101", "name", "西地");
        Finding finding = only("ground-belongs-to-one");
        assertThat(finding.severity()).isEqualTo(Severity.WARN);
        assertThat(finding.things()).containsExactlyInAnyOrder(id("one"), id("two"));
        assertThat(finding.measured()).isCloseTo(Ellipsoid.area(box(19, 10, 20, 20)), within(0.1));
        assertThat(finding.message().en()).contains("overlap by 9.87");
    }

    @Test
    void zonesThatLieInsideEachOtherByTheirNatureAreNotFound() {
        plan.feature("water-source", "inner", box(12, 12, 14, 14), "grade", "一级");
        plan.feature("water-source", "outer", box(10, 10, 20, 20), "grade", "二级");
        assertThat(findings()).isEmpty();
    }

    @Test
    void whereAPlanOpensALayerItsFeaturesMayOverlap() {
        DefaultStandard.things().stream()
                .filter(thing -> thing.id().equals(DefaultStandard.layerId("landuse")))
                .forEach(layer -> plan.with(layer.with("exclusive", new Cell(CellValue.FALSE, Version.ofSequence(1)))));
        plan.feature("landuse", "one", box(10, 10, 20, 20), "class", "0101");
        plan.feature("landuse", "two", box(19, 10, 30, 20), "class", "0101");
        assertThat(findings()).isEmpty();
    }

    @Test
    void miningMayNotReachIntoTheRedline() {
        plan.feature("eco-redline", "r", box(10, 10, 20, 20));
        plan.feature("mining-zone", "m", box(18, 10, 22, 20), "name", "一号区块");
        assertThat(only("mining-outside-redline").severity()).isEqualTo(Severity.FORBID);
    }

    @Test
    void miningIsForbiddenInGradeOneAndWarnedOfInQuasiZones() {
        plan.feature("water-source", "w1", box(10, 10, 12, 20), "grade", "一级");
        plan.feature("water-source", "w2", box(12, 10, 14, 20), "grade", "二级");
        plan.feature("water-source", "w3", box(14, 10, 16, 20), "grade", "准");
        plan.feature("mining-zone", "m", box(11, 12, 15, 14), "name", "一号区块");
        assertThat(rules()).containsExactly("mining-outside-water-source", "mining-in-quasi-zone");
    }

    @Test
    void landUseClassesComeFromTheList() {
        plan.feature("landuse", "good", box(10, 10, 20, 20), "class", "010100");
        plan.feature("landuse", "bad", box(20, 10, 30, 20), "class", "9999");
        assertThat(only("landuse-class").things()).containsExactly(id("bad"));
    }

    @Test
    void featuresLieInsideTheTerritory() {
        plan.feature("industry", "in", box(10, 10, 20, 20), "name", "内");
        plan.feature("industry", "out", box(190, 10, 210, 20), "name", "外");
        plan.feature("facility", "far", point(250, 50), "class", "clinic");
        plan.feature("road", "long", line(150, 50, 150, 120), "class", "primary");
        plan.feature("context", "reference", box(190, 10, 210, 20));
        assertThat(findings()).extracting(Finding::rule).containsOnly("inside-territory").hasSize(3);
    }

    @Test
    void farmlandFacingIndustryAcrossTheBorderIsWarnedOf() {
        plan.feature("basic-farmland", "f", box(90, 10, 99.5, 20));
        plan.feature("industry", "i", box(100.5, 10, 110, 20), "name", "园区");
        Finding finding = only("farmland-faces-industry");
        assertThat(finding.measured()).isCloseTo(88.8, within(0.5));
        assertThat(finding.limit()).isEqualTo(200);
        assertThat(finding.whoMustAct()).containsExactlyInAnyOrder(TwoTowns.A, TwoTowns.B);
    }

    @Test
    void farmlandMayFaceIndustryOfItsOwnTownOrFurtherAway() {
        plan.feature("basic-farmland", "f", box(80, 10, 90, 20));
        plan.feature("industry", "same", box(91, 10, 95, 20), "name", "园区");
        plan.feature("industry", "far", box(100.5, 10, 110, 20), "name", "园区");
        assertThat(findings()).isEmpty();
    }

    @Test
    void aRoadThatStopsShortOfARoadAcrossTheBorderIsADeadEnd() {
        plan.feature("road", "stub", line(50, 50, 90, 50), "class", "tertiary", "name", "松路");
        plan.feature("road", "beyond", line(105, 20, 105, 80), "class", "secondary", "name", "柳路");
        Finding finding = only("road-dead-end");
        assertThat(finding.things()).containsExactly(id("stub"), id("beyond"));
        assertThat(finding.measured()).isCloseTo(1334, within(5.0));
        assertThat(finding.severity()).isEqualTo(Severity.ADVISE);
    }

    @Test
    void twoDeadEndsThatFaceEachOtherAreOneFinding() {
        plan.feature("road", "west", line(50, 50, 95, 50), "class", "tertiary");
        plan.feature("road", "east", line(105, 50, 150, 50), "class", "tertiary");
        assertThat(only("road-dead-end").whoMustAct()).containsExactlyInAnyOrder(TwoTowns.A, TwoTowns.B);
    }

    @Test
    void aRoadWithAnotherWayAcrossNearbyIsNoDeadEnd() {
        plan.feature("road", "stub", line(50, 50, 90, 50), "class", "tertiary");
        plan.feature("road", "beyond", line(105, 20, 105, 80), "class", "secondary");
        plan.feature("road", "around", line(85, 50, 85, 55, 105, 55), "class", "local");
        assertThat(findings()).isEmpty();
    }

    @Test
    void aRoadThatIsJoinedIsNoDeadEnd() {
        plan.feature("road", "stub", line(50, 50, 90, 50), "class", "tertiary");
        plan.feature("road", "beyond", line(105, 20, 105, 80), "class", "secondary");
        plan.feature("road", "link", line(90, 50, 105, 50), "class", "local");
        assertThat(findings()).isEmpty();
    }

    @Test
    void tracksAndRoadsFarFromTheBorderMayEnd() {
        plan.feature("road", "track", line(50, 50, 90, 50), "class", "track");
        plan.feature("road", "inner", line(20, 50, 60, 50), "class", "tertiary");
        plan.feature("road", "beyond", line(105, 20, 105, 80), "class", "secondary");
        assertThat(findings()).isEmpty();
    }

    private Finding only(String rule) {
        List<Finding> findings = findings();
        assertThat(findings).extracting(Finding::rule).containsExactly(rule);
        return findings.getFirst();
    }

    private List<String> rules() {
        return findings().stream().map(Finding::rule).toList();
    }

    private List<Finding> findings() {
        return TwoTowns.check(plan.state());
    }
}
