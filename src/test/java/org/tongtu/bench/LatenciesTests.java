package org.tongtu.bench;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class LatenciesTests {

    @Test
    void thePercentileIsTheSmallestWaitThatSoManyDidNotExceed() {
        var waits = new Latencies();
        for (long ms = 100; ms >= 1; ms--) {
            waits.add(ms * 1_000_000);
        }
        assertThat(waits.percentile(0.95)).isEqualTo(95);
        assertThat(waits.percentile(0.5)).isEqualTo(50);
        assertThat(waits.percentile(1)).isEqualTo(100);
        assertThat(waits.percentile(0)).isEqualTo(1);
    }

    @Test
    void oneSlowWaitOfTenIsTheNinetyFifthPercentile() {
        var waits = new Latencies();
        for (int i = 0; i < 9; i++) {
            waits.add(1_000_000);
        }
        waits.add(900_000_000);
        assertThat(waits.percentile(0.95)).isEqualTo(900);
    }

    @Test
    void withoutAnyWaitThereIsNoFigure() {
        assertThat(new Latencies().percentile(0.95)).isNaN();
    }
}
