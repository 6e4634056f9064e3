package org.tongtu.identity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.tongtu.kernel.CannotStart;

class TrustedProxiesTests {

    @ParameterizedTest
    @CsvSource({
        "10.0.0.7, 10.0.0.7, 10.0.0.70",
        "10.0.0.0/8, 10.255.3.1, 11.0.0.1",
        "172.16.0.0/12, 172.31.255.255, 172.32.0.1",
        "192.168.4.0/22, 192.168.7.9, 192.168.8.1",
        "2001:db8::/32, 2001:db8:0:0:0:0:0:1, 2001:db9:0:0:0:0:0:1",
        "::1, 0:0:0:0:0:0:0:1, 0:0:0:0:0:0:0:2"
    })
    void aRangeHoldsItsOwnAndNobodyElse(String range, String inside, String outside) {
        String pattern = TrustedProxies.pattern(range);
        assertThat(inside).matches(pattern);
        assertThat(outside).doesNotMatch(pattern);
    }

    @Test
    void severalAreSeparatedByCommas() {
        assertThat("10.1.2.3").matches(TrustedProxies.pattern("127.0.0.1, 10.0.0.0/8"));
        assertThat("127.0.0.1").matches(TrustedProxies.pattern("127.0.0.1, 10.0.0.0/8"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"proxy", "10.0.0.0/33", "0.0.0.0/0", "10.0.0", "2001:db8::/33", ".*"})
    void whatIsNoAddressStopsTheStart(String text) {
        assertThatThrownBy(() -> TrustedProxies.pattern(text)).isInstanceOf(CannotStart.class).hasMessageContaining(text);
    }
}
