package org.tongtu.monitoring;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;
import static org.quicktheories.QuickTheory.qt;
import static org.quicktheories.generators.SourceDSL.integers;

import java.math.BigDecimal;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.tongtu.plan.target.Indicator;

class WarningRulesTests {

    private static final Thresholds USUAL = new Thresholds(1, 0.97, 0.90, true, "test");

    @ParameterizedTest(name = "{0} of {1} {2} binding {3} -> {4} {5}")
    @CsvSource({
        "20.38, 20.6, UP, false, 0.989, YELLOW", // river-and-lake surface, demonstration zone, check-up 2025
        "20.38, 20.6, UP, true, 0.989, RED",
        "20.6, 20.6, UP, true, 1, GREEN",
        "11, 12, UP, true, 0.917, RED",
        "11, 12, UP, false, 0.917, ORANGE",
        "78.4, 80, UP, false, 0.98, YELLOW",
        "97, 100, UP, false, 0.97, YELLOW",
        "90, 100, UP, false, 0.9, ORANGE",
        "89.9, 100, UP, false, 0.899, RED",
        "50, 40, DOWN, false, 0.8, RED",
        "40, 50, DOWN, false, 1.25, GREEN",
        "0, 0, DOWN, true, 1, GREEN",
        "0.1, 0, DOWN, false, 0, RED",
        "0, 5, DOWN, false, 1, GREEN",
        "0, 0, UP, true, 1, GREEN",
        "98, 100, HOLD, false, 0.98, YELLOW",
        "102, 100, HOLD, false, 0.98, YELLOW",
        "100, 100, HOLD, false, 1, GREEN",
    })
    void levelsFollowThePublishedRule(
            BigDecimal actual, BigDecimal expected, Indicator.Direction direction, boolean binding, double attained, WarningLevel level) {
        double a = Attainment.of(actual, expected, direction);
        assertThat(a).isCloseTo(attained, within(0.0005));
        assertThat(USUAL.level(a, binding)).isEqualTo(level);
    }

    @Test
    void aBetterFigureNeverLowersTheLevel() {
        qt().forAll(integers().between(0, 400), integers().between(0, 200), integers().between(0, 200))
                .checkAssert((is, more, wanted) -> {
                    double now = Attainment.of(BigDecimal.valueOf(is), BigDecimal.valueOf(wanted), Indicator.Direction.UP);
                    double then = Attainment.of(BigDecimal.valueOf(is + more), BigDecimal.valueOf(wanted), Indicator.Direction.UP);
                    assertThat(USUAL.level(then, false)).isLessThanOrEqualTo(USUAL.level(now, false));
                });
    }

    @Test
    void gaugesHaveAWordForEveryStep() {
        assertThat(Gauge.of(0.989)).isEqualTo(Gauge.SLIGHTLY_BEHIND);
        assertThat(Gauge.of(1)).isEqualTo(Gauge.ON_COURSE);
        assertThat(Gauge.of(0)).isEqualTo(Gauge.OFF_TRACK);
    }

    @Test
    void ratiosRollUpFromNumeratorsAndDenominators() {
        List<BigDecimal> urban = List.of(new BigDecimal("90"), new BigDecimal("10"));
        List<BigDecimal> all = List.of(new BigDecimal("100"), new BigDecimal("100"));
        assertThat(RollUp.ratio(urban, all, BigDecimal.valueOf(100))).hasValueSatisfying(
                value -> assertThat(value).isEqualByComparingTo("50"));
        assertThat(RollUp.ratio(urban, List.of(BigDecimal.ZERO), BigDecimal.ONE)).isEmpty();
        assertThat(RollUp.weightedMean(List.of(BigDecimal.TEN, BigDecimal.ONE), List.of(BigDecimal.ONE, BigDecimal.TWO)))
                .hasValueSatisfying(value -> assertThat(value).isEqualByComparingTo("4"));
    }
}
