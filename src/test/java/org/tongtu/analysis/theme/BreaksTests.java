package org.tongtu.analysis.theme;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.tongtu.kernel.Refused;

class BreaksTests {

    private static List<Double> figures(double... values) {
        return Arrays.stream(values).boxed().toList();
    }

    /** Squared deviations from the means of the classes that these breaks make. */
    private static double deviation(double[] sorted, List<Double> breaks) {
        double total = 0;
        for (int i = 0; i <= breaks.size(); i++) {
            double from = i == 0 ? Double.NEGATIVE_INFINITY : breaks.get(i - 1);
            double below = i == breaks.size() ? Double.POSITIVE_INFINITY : breaks.get(i);
            double[] members = Arrays.stream(sorted).filter(each -> each >= from && each < below).toArray();
            double mean = Arrays.stream(members).average().orElse(0);
            total += Arrays.stream(members).map(each -> (each - mean) * (each - mean)).sum();
        }
        return total;
    }

    /** Every way there is. */
    private static double least(double[] sorted, List<Double> chosen, int from, int more) {
        if (more == 0) {
            return deviation(sorted, chosen);
        }
        double[] different = Arrays.stream(sorted).distinct().toArray();
        double best = Double.POSITIVE_INFINITY;
        for (int i = from; i < different.length; i++) {
            var with = new ArrayList<>(chosen);
            with.add(different[i]);
            best = Math.min(best, least(sorted, with, i + 1, more - 1));
        }
        return best;
    }

    @Test
    void naturalBreaksAreTheBestOfAllThereAre() {
        var random = new Random(20261122);
        for (int round = 0; round < 400; round++) {
            double[] sorted = random.doubles(2 + random.nextInt(11), -50, 50).map(each -> Math.round(each * 2) / 2.0).sorted().toArray();
            int different = (int) Arrays.stream(sorted).distinct().count();
            int classes = Math.min(3 + random.nextInt(5), different);
            List<Double> breaks = Breaks.of(BreakMethod.NATURAL, figures(sorted), classes);
            assertThat(breaks).hasSize(classes - 1).isSorted();
            assertThat(deviation(sorted, breaks)).isCloseTo(least(sorted, List.of(), 1, classes - 1), within(1e-6));
        }
    }

    @Test
    void naturalBreaksStayExactFarFromZero() {
        assertThat(Breaks.of(BreakMethod.NATURAL, figures(1e9 + 1, 1e9 + 2, 1e9 + 51, 1e9 + 52, 1e9 + 99), 3))
                .containsExactly(1e9 + 51, 1e9 + 99);
    }

    @Test
    void quantilesHoldAsManyTownsEach() {
        assertThat(Breaks.of(BreakMethod.QUANTILES, figures(9, 1, 8, 2, 7, 3), 3)).containsExactly(3.0, 8.0);
        assertThat(Breaks.of(BreakMethod.QUANTILES, figures(1, 1, 1, 1, 5), 4)).containsExactly(5.0);
    }

    @Test
    void equalIntervalsAreRoundedAndAsWide() {
        assertThat(Breaks.of(BreakMethod.EQUAL, figures(0, 100), 3)).containsExactly(33.3, 66.7);
        assertThat(Breaks.of(BreakMethod.EQUAL, figures(0.001, 0.005), 4)).containsExactly(0.002, 0.003, 0.004);
        assertThat(Breaks.of(BreakMethod.EQUAL, figures(0, 500_000), 5)).containsExactly(100_000.0, 200_000.0, 300_000.0, 400_000.0);
    }

    @ParameterizedTest
    @EnumSource(value = BreakMethod.class, names = "BY_HAND", mode = EnumSource.Mode.EXCLUDE)
    void figuresThatAreAllAlikeAreOneClass(BreakMethod method) {
        assertThat(Breaks.of(method, figures(4, 4, 4), 5)).isEmpty();
        assertThat(Breaks.of(method, figures(), 5)).isEmpty();
    }

    @Test
    void aheadAndBehindAreMirrored() {
        assertThat(Breaks.mirrored(BreakMethod.EQUAL, figures(-10, 0, 20), 4)).containsExactly(-10.0, 0.0, 10.0);
        assertThat(Breaks.withZero(figures(5, 10))).containsExactly(0.0, 5.0, 10.0);
    }

    @Test
    void breaksAreReadAsPeopleWriteThem() {
        assertThat(Breaks.parse("10; 20；35.5")).containsExactly(10.0, 20.0, 35.5);
        assertThat(Breaks.parse(" −5、0, 5 ")).containsExactly(-5.0, 0.0, 5.0);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {"ten; 20|analysis.break-unreadable", "1e9; 2|analysis.break-unreadable", "10|analysis.break-count",
        "1;2;3;4;5;6;7|analysis.break-count", "1,000; 2,000|analysis.break-order", "5; 5|analysis.break-order"})
    void breaksThatPartNothingAreRefused(String written, String reason) {
        assertThatThrownBy(() -> Breaks.parse(written)).isInstanceOf(Refused.class)
                .extracting(it -> ((Refused) it).reason()).isEqualTo(reason);
    }
}
