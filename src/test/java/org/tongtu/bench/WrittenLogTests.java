package org.tongtu.bench;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/** The check that finds a lost edit must find one. */
class WrittenLogTests {

    private static final UUID FIRST = UUID.randomUUID();
    private static final UUID SECOND = UUID.randomUUID();

    private final WrittenLog log = new WrittenLog();

    @Test
    void anAcknowledgedOperationThatIsMissingIsLost() {
        log.add(1, FIRST);
        assertThat(log.lost(Map.of(FIRST, 1L))).isZero();
        assertThat(log.lost(Map.of(FIRST, 1L, SECOND, 2L))).isEqualTo(1);
    }

    @Test
    void anOperationThatStandsTwiceOrElsewhereCountsAsLost() {
        log.add(1, FIRST);
        log.add(2, SECOND);
        log.add(3, FIRST);
        assertThat(log.lost(Map.of(FIRST, 1L))).isEqualTo(1);
        assertThat(log.lost(Map.of(SECOND, 9L))).isEqualTo(1);
    }

    @Test
    void aGapInTheLogIsAnError() {
        log.add(1, FIRST);
        assertThatThrownBy(() -> log.add(3, SECOND)).hasMessageContaining("gap");
    }
}
