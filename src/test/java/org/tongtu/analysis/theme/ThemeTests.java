package org.tongtu.analysis.theme;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.tongtu.jurisdiction.JurisdictionDetails;
import org.tongtu.kernel.JurisdictionCode;
import org.tongtu.kernel.Localized;
import org.tongtu.kernel.Refused;
import org.tongtu.leaflet.Paint;
import org.tongtu.testing.TestAlliance;

class ThemeTests {

    private static TownFigure town(String code, @Nullable Double value) {
        return new TownFigure(new JurisdictionDetails(JurisdictionCode.of(code), "test", Localized.same(code), Localized.same(""), null,
                TestAlliance.box(111, 37, 111.1, 37.1), 1, JurisdictionDetails.MEMBER), value);
    }

    private static double brightness(Paint paint) {
        int colour = Integer.decode(Objects.requireNonNull(paint.fill()));
        return 0.299 * (colour >> 16 & 255) + 0.587 * (colour >> 8 & 255) + 0.114 * (colour & 255);
    }

    @ParameterizedTest
    @ValueSource(strings = {"GH-01~target~2035~natural~5", "GH-02~lead~2025~quantiles~4", "GH-01~observed~2025~by-hand~-1.5,0,20"})
    void aThemeIsReadAsItIsWritten(String word) {
        assertThat(Theme.parse(word)).hasToString(word);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "GH-01", "XX-99~target~2035~natural~5", "GH-01~wish~2035~natural~5", "GH-01~target~35~natural~5",
        "GH-01~target~2035~natural~9", "GH-01~target~2035~natural~", "GH-01~target~2035~by-hand~3,2", "GH-01~target~0000~equal~5"})
    void aLinkThatNamesNoThemeIsRefused(String word) {
        assertThatThrownBy(() -> Theme.parse(word)).isInstanceOf(Refused.class);
    }

    @Test
    void everyTownIsInOneClassAndWhoHasNoFigureIsHatched() {
        List<TownFigure> towns = List.of(town("a", 1.0), town("b", 10.0), town("c", 2.0), town("d", null));
        ThemeMap map = ThemeMap.of(Theme.byHand("GH-01", ThemeFigure.TARGET, 2035, List.of(2.0, 10.0, 50.0)), towns);
        assertThat(map.classes()).extracting(each -> each.towns().size()).containsExactly(1, 1, 1, 0);
        assertThat(map.classOf(towns.get(1)).from()).isEqualTo(10.0);
        assertThat(map.silent().towns()).containsExactly(towns.getLast());
        assertThat(map.silent().paint().hatch()).isNotNull();
        assertThat(map.legend()).hasSize(5);
    }

    @Test
    void withoutAnyFigureThereIsNoClass() {
        ThemeMap map = ThemeMap.of(Theme.of("GH-01", ThemeFigure.TARGET, 2035, BreakMethod.NATURAL, 5), List.of(town("a", null)));
        assertThat(map.classes()).isEmpty();
        assertThat(map.legend()).hasSize(1);
    }

    @Test
    void whoIsBehindNeverSharesAClassWithWhoIsAhead() {
        List<TownFigure> towns = List.of(town("a", -3.0), town("b", 0.0), town("c", 8.0), town("d", -0.5));
        ThemeMap map = ThemeMap.of(Theme.of("GH-01", ThemeFigure.LEAD, 2025, BreakMethod.EQUAL, 4), towns);
        assertThat(map.breaks()).contains(0.0);
        assertThat(map.classOf(towns.get(1)).from()).isEqualTo(0.0);
        assertThat(map.classOf(towns.get(3)).below()).isEqualTo(0.0);
    }

    @Test
    void everyStepIsPlainlyDarkerThanTheOneBefore() {
        for (int classes = 3; classes <= Breaks.MOST_CLASSES; classes++) {
            List<Double> rising = Ramp.rising(classes).stream().map(ThemeTests::brightness).toList();
            for (int i = 1; i < classes; i++) {
                assertThat(rising.get(i - 1) - rising.get(i)).isGreaterThan(20);
            }
        }
        List<Double> both = Ramp.bothWays(3, 3).stream().map(ThemeTests::brightness).toList();
        assertThat(both.get(0)).isLessThan(both.get(1) - 20);
        assertThat(both.get(1)).isLessThan(both.get(2) - 20);
        assertThat(both.get(4)).isLessThan(both.get(3) - 20);
        assertThat(both.get(5)).isLessThan(both.get(4) - 20);
    }
}
