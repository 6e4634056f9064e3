package org.tongtu.plan.target;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.tongtu.kernel.JurisdictionCode;
import org.tongtu.kernel.Period;
import org.tongtu.plan.CellValue;
import org.tongtu.plan.PlanStates;
import org.tongtu.plan.Thing;
import org.tongtu.plan.ThingKind;

class TargetsTests {

    private static final Scope A = Scope.of(JurisdictionCode.of("a"));

    @Test
    void theCatalogueHolds205Indicators() {
        assertThat(Indicators.list()).hasSize(205);
        assertThat(Indicators.list()).filteredOn(each -> each.kind() == Indicator.Kind.BINDING).hasSize(39);
        assertThat(Indicators.get("TJ-F01").aggregation()).isEqualTo(Indicator.Aggregation.WEIGHTED_MEAN);
    }

    @Test
    void aTargetIsFoundByItsPlaceInTheTable() {
        var targets = Targets.of(PlanStates.plan().target("GH-04", "a", 2035, 12.5).state());
        assertThat(targets.find("GH-04", A, 2035).orElseThrow().value()).isEqualByComparingTo("12.5");
        assertThat(targets.find("GH-04", Scope.REGION, 2035)).isEmpty();
    }

    @Test
    void whatIsHandedDownIsLocked() {
        assertThat(target(Map.of("origin", CellValue.of("handed-down"))).isLocked()).isTrue();
        assertThat(target(Map.of("origin", CellValue.of("agreed"))).isLocked()).isFalse();
    }

    @Test
    void expectedValuesLieOnTheStraightLineFromBaseToTarget() {
        var path = new ExpectedPath(new TreeMap<>(Map.of(2020, BigDecimal.valueOf(70), 2035, BigDecimal.valueOf(85))));
        assertThat(path.expected(Period.ofYear(2026))).isCloseTo(76, within(1e-9));
        assertThat(path.expected(new Period("2026-12"))).isCloseTo(76, within(1e-9));
        assertThat(path.expected(new Period("2026-06"))).isCloseTo(75.5, within(1e-9));
    }

    @Test
    void outsideItsYearsThePathIsFlat() {
        var path = new ExpectedPath(new TreeMap<>(Map.of(2020, BigDecimal.ONE, 2035, BigDecimal.TWO)));
        assertThat(path.at(2010)).isEqualTo(1);
        assertThat(path.at(2050)).isEqualTo(2);
    }

    @Test
    void aStatedNearTermValueBendsThePath() {
        var targets = Targets.of(PlanStates.plan()
                .target("GH-04", "a", 2025, 80)
                .with(thing(Map.of("base", CellValue.of(70), "value", CellValue.of(85), "year", CellValue.of(2035))))
                .state());
        assertThat(targets.path("GH-04", A).orElseThrow().at(2025)).isEqualTo(80);
        assertThat(targets.path("GH-04", A).orElseThrow().at(2030)).isCloseTo(82.5, within(1e-9));
    }

    @Test
    void withoutABaseValueThereIsNoPath() {
        assertThat(Targets.of(PlanStates.plan().target("GH-04", "a", 2035, 1).state()).path("GH-04", A)).isEmpty();
    }

    @Test
    void gapsAreThePlacesTheOthersHaveFilled() {
        var targets = Targets.of(PlanStates.plan().target("GH-04", "a", 2035, 1).state());
        assertThat(targets.gaps(List.of(Scope.REGION, A)))
                .containsExactly(new Gap("GH-04", Scope.REGION, 2035));
    }

    private static Target target(Map<String, CellValue> cells) {
        return Targets.read(thing(cells), PlanStates.FRAME);
    }

    private static Thing thing(Map<String, CellValue> cells) {
        var all = new TreeMap<>(cells);
        all.put("jurisdiction", CellValue.of("a"));
        return Thing.inEdition(1, PlanStates.id("t"), ThingKind.TARGET, "GH-04", all);
    }
}
