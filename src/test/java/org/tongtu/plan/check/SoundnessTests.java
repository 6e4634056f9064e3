package org.tongtu.plan.check;

import static org.assertj.core.api.Assertions.assertThat;
import static org.tongtu.plan.PlanStates.id;
import static org.tongtu.plan.standard.SketchRegion.box;

import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.locationtech.jts.geom.Coordinate;
import org.locationtech.jts.geom.Geometry;
import org.locationtech.jts.geom.TopologyException;
import org.tongtu.geodata.Grid;
import org.tongtu.kernel.JurisdictionCode;
import org.tongtu.kernel.Localized;
import org.tongtu.plan.CellValue;
import org.tongtu.plan.PlanState;
import org.tongtu.plan.PlanStates;
import org.tongtu.plan.Thing;
import org.tongtu.plan.ThingKind;
import tools.jackson.databind.json.JsonMapper;

/** A rule that cannot be evaluated is a finding by itself, which says why; it never passes in silence. */
class SoundnessTests {

    private final PlanStates plan = TwoTowns.under();

    @Test
    void aRuleOverALayerThatDoesNotExistSaysWhich() {
        rule("r", "least-area", "{\"layer\": \"forest\", \"least_m2\": 100}");
        assertThat(only().message().en()).contains("no layer \"forest\"");
        assertThat(only().things()).containsExactly(id("r"));
    }

    @Test
    void aRuleOverAnAttributeThatItsLayerDoesNotHaveSaysWhich() {
        rule("r", "min-distance", "{\"layer\": \"mining-zone\", \"layer_where\": {\"depth\": [\"10\"]}, \"other\": \"settlement\", \"metres\": 10}");
        assertThat(only().message().en()).contains("Planned mining block").contains("\"depth\"");
    }

    @Test
    void aToleranceInAnotherUnitIsAParameterThatNobodyKnows() {
        rule("r", "no-overlap", "{\"layer\": \"basic-farmland\", \"other\": \"industry\", \"tolerance_m\": 1}");
        assertThat(only().message().en()).contains("\"tolerance_m\"").contains("another unit");
    }

    @Test
    void aToleranceWithItsUnitWrittenOutSaysWhatIsWanted() {
        rule("r", "no-overlap", "{\"layer\": \"basic-farmland\", \"other\": \"industry\", \"tolerance_m2\": \"1 ha\"}");
        assertThat(only().message().en()).endsWith("it has to be a number in m². Correct it.");
        assertThat(only().message().zh()).contains("应为以 m² 计的数");
    }

    @Test
    void aDistanceBelowZeroIsOutOfBounds() {
        rule("r", "needs-nearby", "{\"layer\": \"mining-zone\", \"other\": \"restoration\", \"metres\": -5}");
        assertThat(only().message().en()).contains("out of bounds").contains("not below 0");
    }

    @Test
    void aShareIsAPartOfOne() {
        rule("r", "totals", "{\"tolerance_share\": 20}");
        assertThat(only().message().en()).endsWith("is out of bounds. Correct it.");
    }

    @Test
    void anIndicatorThatMeasuresNoAreaCannotBeHeldAgainstOne() {
        rule("r", "area-total", "{\"layer\": \"landuse\", \"indicator\": \"GH-15\"}");
        assertThat(only().message().zh()).contains("常住人口规模").contains("不是面积");
    }

    @Test
    void rulesThatContradictEachOtherBothSaySo() {
        rule("in", "within", "{\"layer\": \"mining-zone\", \"other\": \"restoration\"}");
        rule("out", "outside", "{\"layer\": \"mining-zone\", \"mask\": \"restoration\"}");
        assertThat(findings()).hasSize(2).allSatisfy(finding -> assertThat(finding.message().en()).contains("contradicts"));
    }

    @Test
    void whatMustBeNearCannotHaveToBeFar() {
        rule("near", "needs-nearby", "{\"layer\": \"mining-zone\", \"other\": \"restoration\", \"metres\": 100}");
        rule("far", "min-distance", "{\"layer\": \"restoration\", \"other\": \"mining-zone\", \"metres\": 200}");
        assertThat(findings()).hasSize(2).extracting(Finding::rule).containsExactlyInAnyOrder("near", "far");
    }

    @Test
    void aRangeWithoutRoomContradictsItself() {
        rule("r", "range", "{\"layer\": \"road\", \"attribute\": \"speed\", \"least\": 120, \"most\": 5}");
        assertThat(only().message().en()).contains("contradicts rule \"r\"");
    }

    @Test
    void aRuleThatTakesTooLongIsGivenUpWithAWordAndTheOthersGoOn() {
        rule("r", "least-area", "{\"layer\": \"landuse\", \"least_m2\": 1e9}");
        plan.feature("landuse", "a", box(10, 10, 20, 20)).feature("landuse", "b", box(20, 10, 30, 20));
        Outcome outcome = new Checking(new TwoTowns(), TwoTowns.WORDING, Duration.ZERO).all(plan.state());
        assertThat(outcome.isWhole()).isFalse();
        assertThat(outcome.findings()).singleElement().satisfies(finding -> {
            assertThat(finding.things()).containsExactly(id("r"));
            assertThat(finding.message().en()).contains("was stopped after 0 seconds");
        });
    }

    /** Else a proposal would pass a rule that took too long in its edition already. */
    @Test
    void aRuleThatIsGivenUpInTwoStatesIsTwoFindings() {
        rule("r", "least-area", "{\"layer\": \"landuse\", \"least_m2\": 1e9}");
        plan.feature("landuse", "a", box(10, 10, 20, 20));
        var hurried = new Checking(new TwoTowns(), TwoTowns.WORDING, Duration.ZERO);
        List<Finding> edition = hurried.all(plan.state()).findings();
        List<Finding> proposal = hurried.all(plan.state()).findings();
        assertThat(Checks.added(edition, proposal)).hasSize(1);
    }

    @Test
    void whatARuleFoundBeforeIsNotToldBesideTheWordThatItWasGivenUp() {
        rule("r", "least-area", "{\"layer\": \"landuse\", \"least_m2\": 1e9}");
        plan.feature("landuse", "a", box(10, 10, 20, 20));
        PlanState before = plan.state();
        List<Finding> known = TwoTowns.check(before);
        plan.feature("landuse", "b", box(20, 10, 30, 20));
        Outcome after = new Checking(new TwoTowns(), TwoTowns.WORDING, Duration.ZERO)
                .changed(plan.state(), Difference.between(before, plan.state(), Set.of(id("b"))), Outcome.of(known, true));
        assertThat(known).hasSize(1);
        assertThat(after.findings()).singleElement().satisfies(finding -> assertThat(finding.things()).containsExactly(id("r")));
    }

    @Test
    void aRuleThatBreaksOffIsAFindingAndTheOthersGoOn() {
        plan.target("GH-03", "region", 2035, 1);
        rule("total", "area-total", "{\"layer\": \"landuse\", \"indicator\": \"GH-03\"}");
        rule("class", "required", "{\"layer\": \"landuse\", \"attribute\": \"class\"}");
        plan.feature("landuse", "a", box(10, 10, 20, 20));
        List<Finding> findings = new Checking(new BrokenGround(), TwoTowns.WORDING, Duration.ofMinutes(1)).all(plan.state()).findings();
        assertThat(findings).extracting(Finding::rule).containsExactlyInAnyOrder("total", "class");
        assertThat(findings).filteredOn(finding -> finding.rule().equals("total")).singleElement()
                .satisfies(finding -> assertThat(finding.message().en()).contains("broke off").contains("side location conflict"));
    }

    @Test
    void aValueThatIsNotInTheCodeListSaysWhich() {
        rule("r", "outside", "{\"layer\": \"mining-zone\", \"mask\": \"water-source\", \"where\": {\"grade\": [\"一極\"]}}");
        assertThat(only().message().zh()).contains("级别").contains("一極");
    }

    @Test
    void aClassThatNoCodeBeginsWithSaysWhich() {
        rule("r", "compatible-across", "{\"layer\": \"landuse\", \"attribute\": \"class\", \"metres\": 50, \"pairs\": [[\"07*\", \"97*\"]]}");
        assertThat(only().message().en()).contains("\"97*\"");
    }

    @Test
    void aConditionThatNothingCanMeetIsNotRead() {
        rule("r", "outside", "{\"layer\": \"mining-zone\", \"mask\": \"water-source\", \"where\": {\"grade\": []}}");
        assertThat(findings()).hasSize(1);
    }

    @Test
    void aTextHasNoRange() {
        rule("r", "range", "{\"layer\": \"road\", \"attribute\": \"name\", \"least\": 1, \"most\": 5}");
        assertThat(only().message().en()).contains("is not a number");
    }

    @Test
    void aNumberIsNotComparedAsText() {
        rule("r", "no-duplicate", "{\"layer\": \"facility\", \"attribute\": \"capacity\", \"metres\": 500}");
        assertThat(only().message().en()).contains("is a number");
    }

    @Test
    void aShapeThatIsBrokenUnderARuleIsAFindingOfItsOwn() {
        rule("r", "no-overlap", "{\"layer\": \"basic-farmland\", \"other\": \"industry\"}");
        plan.feature("basic-farmland", "bow", bow(), "name", "结").feature("industry", "i", box(12, 12, 18, 18), "name", "园");
        assertThat(findings()).isNotEmpty().allSatisfy(finding -> assertThat(finding.things()).contains(id("bow")));
    }

    /** Where no area can be told. */
    private static final class BrokenGround implements Ground {

        private final Ground towns = new TwoTowns();

        @Override
        public Map<JurisdictionCode, Localized> members() {
            return towns.members();
        }

        @Override
        public Set<JurisdictionCode> affectedBy(Geometry geometry) {
            return towns.affectedBy(geometry);
        }

        @Override
        public Map<JurisdictionCode, Double> areas(Geometry geometry) {
            throw new TopologyException("side location conflict");
        }

        @Override
        public Geometry union() {
            return towns.union();
        }
    }

    /** Crosses itself. */
    private static Geometry bow() {
        return Grid.FACTORY.createPolygon(new Coordinate[] {
            new Coordinate(111.01, 37.01), new Coordinate(111.02, 37.02), new Coordinate(111.02, 37.01), new Coordinate(111.01, 37.02),
            new Coordinate(111.01, 37.01)
        });
    }

    private void rule(String code, String kind, String parameters) {
        Map<String, CellValue> cells = new LinkedHashMap<>();
        cells.put("kind", CellValue.of(kind));
        cells.put("severity", CellValue.of("warn"));
        cells.put("name_zh", CellValue.of(code));
        cells.put("name_en", CellValue.of(code));
        cells.put("parameters", CellValue.parse(JsonMapper.shared().readTree(parameters)));
        plan.with(Thing.inEdition(1, id(code), ThingKind.RULE, code, cells));
    }

    private Finding only() {
        assertThat(findings()).hasSize(1);
        return findings().getFirst();
    }

    private List<Finding> findings() {
        return TwoTowns.check(plan.state());
    }
}
