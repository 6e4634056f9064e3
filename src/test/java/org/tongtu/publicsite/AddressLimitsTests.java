package org.tongtu.publicsite;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;

class AddressLimitsTests {

    private final AddressLimits limits = new AddressLimits(3, 60);

    @Test
    void aBurstPassesAndThenOneMorePerSecond() {
        for (int i = 0; i < 3; i++) {
            assertThat(limits.take("10.0.0.1", 0)).isTrue();
        }
        assertThat(limits.take("10.0.0.1", 0)).isFalse();
        assertThat(limits.take("10.0.0.1", TimeUnit.MILLISECONDS.toNanos(500))).isFalse();
        assertThat(limits.take("10.0.0.1", TimeUnit.MILLISECONDS.toNanos(1001))).isTrue();
    }

    @Test
    void oneAddressDoesNotUseUpAnothersTurns() {
        for (int i = 0; i < 4; i++) {
            limits.take("10.0.0.1", 0);
        }
        assertThat(limits.take("10.0.0.2", 0)).isTrue();
    }
}
