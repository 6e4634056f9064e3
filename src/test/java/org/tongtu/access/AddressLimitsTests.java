package org.tongtu.access;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.web.context.request.RequestContextHolder;
import org.springframework.web.context.request.ServletRequestAttributes;

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
    void everyDoorIsRefusedOnceTheAddressHasNoTurnLeft() {
        RequestContextHolder.setRequestAttributes(new ServletRequestAttributes(new MockHttpServletRequest()));
        try {
            for (int i = 0; i < 3; i++) {
                limits.require();
            }
            assertThatThrownBy(limits::require).hasMessageContaining("access.too-often");
        } finally {
            RequestContextHolder.resetRequestAttributes();
        }
        for (int i = 0; i < 10; i++) {
            limits.require();
        }
    }

    @Test
    void oneAddressDoesNotUseUpAnothersTurns() {
        for (int i = 0; i < 4; i++) {
            limits.take("10.0.0.1", 0);
        }
        assertThat(limits.take("10.0.0.2", 0)).isTrue();
    }
}
