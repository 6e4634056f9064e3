package org.tongtu.plan.check;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;
import static org.tongtu.plan.PlanStates.id;
import static org.tongtu.plan.standard.SketchRegion.box;
import static org.tongtu.plan.standard.SketchRegion.line;
import static org.tongtu.plan.standard.SketchRegion.point;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.locationtech.jts.geom.Geometry;
import org.tongtu.geodata.Ellipsoid;
import org.tongtu.geodata.Grid;
import org.tongtu.plan.Cell;
import org.tongtu.plan.CellValue;
import org.tongtu.plan.PlanStates;
import org.tongtu.plan.Thing;
import org.tongtu.plan.Version;

/** What each kind of rule finds, and what it leaves alone; boxes are in units of about 100 m, town B begins at x = 100. */
class VocabularyTests {

    private PlanStates plan = TwoTowns.under();

    @Test
    void industryOutsideTheUrbanBoundaryIsFoundWithThePartThatLiesOutside() {
        plan = TwoTowns.under("industry-in-urban-boundary");
        plan.feature("urban-boundary", "west", box(10, 10, 15, 20));
        plan.feature("urban-boundary", "east", box(15, 10, 20, 20));
        plan.feature("industry", "in", box(12, 12, 18, 18), "name", "内");
        plan.feature("industry", "out", box(18, 12, 22, 14), "name", "外");
        Finding finding = only();
        assertThat(finding.things()).containsExactly(id("out"));
        assertThat(finding.measured()).isCloseTo(Ellipsoid.area(box(20, 12, 22, 14)), within(0.5));
        assertThat(finding.message().en()).contains("Urban development boundary");
    }

    @Test
    void aZoneThatIsCutOffAtTheBorderIsFoundAndOneThatIsMetIsNot() {
        plan = TwoTowns.under("water-zones-go-on");
        plan.feature("water-source", "w", box(90, 10, 100, 20), "grade", "一级", "name", "西水源");
        Finding finding = only();
        assertThat(finding.things()).containsExactly(id("w"));
        assertThat(finding.message().zh()).contains("西水源", "乙镇", "饮用水水源保护区");
        assertThat(finding.whoMustAct()).containsExactlyInAnyOrder(TwoTowns.A, TwoTowns.B);
        water("e", box(100, 19, 110, 40), "二级");
        assertThat(findings()).isEmpty();
    }

    @Test
    void aZoneThatOnlyTouchesTheBorderWithACornerOrGoesOnItselfIsNotCutOff() {
        plan = TwoTowns.under("water-zones-go-on");
        water("corner", box(90, 10, 100, 10.5), "一级");
        water("both", box(90, 40, 110, 50), "一级");
        water("inner", box(20, 40, 40, 50), "一级");
        assertThat(findings()).isEmpty();
    }

    @Test
    void aCorridorThatStopsAtTheBorderIsFound() {
        plan = TwoTowns.under("corridors-go-on");
        plan.feature("corridor", "c", line(80, 50, 100, 50), "name", "西廊");
        assertThat(only().things()).containsExactly(id("c"));
        plan.feature("corridor", "on", line(100.1, 50, 120, 50), "name", "东廊");
        assertThat(findings()).isEmpty();
    }

    @Test
    void aMineWithoutARestorationAreaNearbyIsFound() {
        plan = TwoTowns.under("mining-needs-restoration");
        plan.feature("mining-zone", "with", box(10, 10, 12, 12), "name", "甲矿");
        plan.feature("restoration", "r", box(13, 10, 14, 12), "name", "修复区");
        plan.feature("mining-zone", "without", box(40, 10, 42, 12), "name", "乙矿");
        assertThat(only().things()).containsExactly(id("without"));
        assertThat(only().message().zh()).contains("乙矿").contains("1,000 米").contains("生态修复区");
    }

    @Test
    void aTownCountsOnlyTheFacilitiesOfTheKindItNeeds() {
        plan = TwoTowns.under("town-clinic");
        plan.feature("settlement", "t", point(10, 10), "class", "town", "name", "松镇");
        plan.feature("facility", "school", point(11, 10), "class", "school");
        assertThat(only().message().zh()).contains("卫生院");
        plan.feature("facility", "clinic", point(12, 10), "class", "clinic");
        assertThat(findings()).isEmpty();
    }

    @Test
    void peopleOutOfReachAreCountedTownByTown() {
        plan = TwoTowns.under("fifteen-minutes-health");
        plan.with(settlement("near", 10, 800)).with(settlement("far", 60, 201)).with(settlement("other", 150, 5000));
        plan.feature("facility", "clinic", point(15, 10), "class", "clinic");
        plan.feature("facility", "hospital", point(151, 10), "class", "hospital");
        Finding finding = only();
        assertThat(finding.whoMustAct()).containsExactly(TwoTowns.A);
        assertThat(finding.things()).containsExactly(id("far"));
        assertThat(finding.measured()).isCloseTo(100.0 * 800 / 1001, within(0.01));
        assertThat(finding.message().en()).contains("only 79.9%").contains("less than 80%");
    }

    /** Or an exemption would lapse, and a proposal that helps would bring something about. */
    @Test
    void oneMoreWhoIsReachedLeavesItTheSameFinding() {
        plan = TwoTowns.under("fifteen-minutes-health");
        plan.with(settlement("near", 10, 100)).with(settlement("far", 60, 500)).with(settlement("farther", 90, 500));
        plan.feature("facility", "clinic", point(15, 10), "class", "clinic");
        Finding before = only();
        plan.feature("facility", "second", point(61, 10), "class", "clinic");
        assertThat(only().things()).hasSize(1);
        assertThat(only().id()).isEqualTo(before.id());
    }

    @Test
    void whereEnoughPeopleAreReachedNothingIsSaid() {
        plan = TwoTowns.under("fifteen-minutes-health");
        plan.with(settlement("near", 10, 800)).with(settlement("far", 60, 200));
        plan.feature("facility", "clinic", point(15, 10), "class", "clinic");
        assertThat(findings()).isEmpty();
    }

    @Test
    void twoSewagePlantsOnBothSidesOfTheBorderAreOneTooMany() {
        plan = TwoTowns.under("shared-works-not-twice");
        plan.feature("facility", "a", point(90, 50), "class", "sewage-plant", "name", "甲厂");
        plan.feature("facility", "b", point(110, 50), "class", "sewage-plant", "name", "乙厂");
        plan.feature("facility", "w", point(105, 50), "class", "waterworks", "name", "水厂");
        Finding finding = only();
        assertThat(finding.whoMustAct()).containsExactlyInAnyOrder(TwoTowns.A, TwoTowns.B);
        assertThat(finding.measured()).isCloseTo(1778, within(5.0));
        assertThat(finding.message().zh()).contains("污水处理厂").contains("共建共享");
    }

    @Test
    void twoPlantsOfTheSameTownAreItsOwnAffair() {
        plan = TwoTowns.under("shared-works-not-twice");
        plan.feature("facility", "a", point(80, 50), "class", "sewage-plant");
        plan.feature("facility", "b", point(90, 50), "class", "sewage-plant");
        assertThat(findings()).isEmpty();
    }

    @Test
    void homesFacingIndustryAcrossTheBorderDoNotGoTogether() {
        plan = TwoTowns.under("uses-compatible");
        plan.feature("landuse", "homes", box(99, 10, 100, 12), "class", "0701", "name", "住宅");
        plan.feature("landuse", "works", box(100, 10, 101, 12), "class", "1001", "name", "工业");
        plan.feature("landuse", "field", box(100, 12, 101, 14), "class", "0101", "name", "田");
        plan.feature("landuse", "own", box(98, 10, 99, 12), "class", "1001", "name", "本镇工业");
        assertThat(only().things()).containsExactlyInAnyOrder(id("homes"), id("works"));
    }

    @Test
    void aRoadThatChangesItsClassAtTheBorderIsFound() {
        plan = TwoTowns.under("roads-keep-their-class");
        plan.feature("road", "a", line(90, 50, 100, 50), "class", "primary", "name", "松路");
        plan.feature("road", "b", line(100, 50, 110, 50), "class", "tertiary", "name", "柳路");
        plan.feature("road", "c", line(90, 60, 100, 60), "class", "local");
        plan.feature("road", "d", line(100, 60, 110, 60), "class", "local");
        assertThat(only().things()).containsExactlyInAnyOrder(id("a"), id("b"));
        assertThat(only().message().zh()).contains("一级公路").contains("三级公路");
    }

    @Test
    void twoSettlementsOfOneNameAreTold() {
        plan = TwoTowns.under("settlement-names-unique");
        village("a", point(10, 10), "石村");
        village("b", point(20, 10), "石村");
        village("c", point(30, 10), "柳村");
        plan.feature("settlement", "d", point(40, 10));
        plan.feature("settlement", "e", point(50, 10));
        assertThat(only().things()).containsExactlyInAnyOrder(id("a"), id("b"));
    }

    @Test
    void aStatedLengthIsHeldAgainstTheDrawing() {
        plan = TwoTowns.under("stated-length");
        plan.with(road("right", 0.89)).with(road("wrong", 1.5));
        assertThat(only().things()).containsExactly(id("wrong"));
        assertThat(only().message().en()).contains("1.5 km").contains("0.89 km");
    }

    @Test
    void sliversAreMeasuredByWhatTheyAre() {
        plan = TwoTowns.under("sliver-construction", "sliver-farmland");
        parcel("house", box(10, 10, 10.2, 10.1), "0701");
        parcel("field", box(20, 10, 20.2, 10.1), "0101");
        Finding finding = only();
        assertThat(finding.things()).containsExactly(id("field"));
        assertThat(finding.limit()).isEqualTo(400);
    }

    @Test
    void aHairsBreadthBetweenParcelsIsAGap() {
        plan = TwoTowns.under("landuse-no-gaps");
        parcel("a", box(10, 10, 20, 20), "0101");
        parcel("b", box(20.003, 10, 30, 20), "0101");
        assertThat(findings()).extracting(finding -> finding.things().getFirst()).containsExactlyInAnyOrder(id("a"), id("b"));
        assertThat(findings().getFirst().measured()).isCloseTo(1110, within(5.0));
    }

    @Test
    void parcelsThatMeetOrKeepApartOrLieUponEachOtherLeaveNoGap() {
        plan = TwoTowns.under("landuse-no-gaps");
        parcel("a", box(10, 10, 20, 20), "0101");
        parcel("meets", box(20, 10, 30, 20), "0101");
        parcel("apart", box(30.1, 10, 40, 20), "0101");
        parcel("upon", box(39, 10, 50, 20), "0101");
        assertThat(findings()).isEmpty();
    }

    @Test
    void aParcelOfTwoPiecesIsFound() {
        plan = TwoTowns.under("landuse-single-part");
        Geometry two = Grid.FACTORY.buildGeometry(List.of(box(10, 10, 12, 12), box(20, 10, 22, 12)));
        plan.feature("landuse", "two", two, "class", "0101").feature("landuse", "one", box(30, 10, 32, 12), "class", "0101");
        assertThat(only().things()).containsExactly(id("two"));
    }

    @Test
    void lessFarmlandThanPromisedIsFoundInTheTownThatLacksIt() {
        plan = TwoTowns.under("farmland-not-below");
        plan.target("GH-03", "a", 2035, 0.5).target("GH-03", "b", 2035, 2).target("GH-03", "region", 2035, 1.5);
        plan.feature("basic-farmland", "across", box(90, 10, 110, 20));
        double half = Ellipsoid.area(box(90, 10, 100, 20)) / 1e6;
        assertThat(findings()).hasSize(1);
        Finding finding = only();
        assertThat(finding.whoMustAct()).containsExactly(TwoTowns.B);
        assertThat(finding.measured()).isCloseTo(half, within(1e-4));
        assertThat(finding.limit()).isEqualTo(2);
    }

    @Test
    void moreConstructionLandThanAllowedIsFoundAndOtherLandDoesNotCount() {
        plan = TwoTowns.under("construction-not-above");
        plan.target("GH-05", "a", 2035, 0.5).target("GH-05", "a", 2025, 0.01);
        parcel("field", box(10, 10, 90, 90), "0101");
        parcel("homes", box(90, 10, 96, 20), "0701");
        assertThat(only().measured()).isGreaterThan(0.5);
    }

    private void parcel(String name, Geometry area, String use) {
        plan.feature("landuse", name, area, "class", use);
    }

    private void water(String name, Geometry area, String grade) {
        plan.feature("water-source", name, area, "grade", grade);
    }

    private void village(String key, Geometry place, String name) {
        plan.feature("settlement", key, place, "name", name);
    }

    private static Thing settlement(String name, double x, int population) {
        return PlanStates.featureThing("settlement", name, point(x, 10), "class", "town", "name", name)
                .with("population", new Cell(CellValue.of(population), Version.ofEdition(1)));
    }

    private static Thing road(String name, double kilometres) {
        return PlanStates.featureThing("road", name, line(10, 10, 20, 10), "class", "local")
                .with("length_km", new Cell(CellValue.of(java.math.BigDecimal.valueOf(kilometres)), Version.ofEdition(1)));
    }

    private Finding only() {
        assertThat(findings()).hasSize(1);
        return findings().getFirst();
    }

    private List<Finding> findings() {
        return TwoTowns.check(plan.state());
    }
}
