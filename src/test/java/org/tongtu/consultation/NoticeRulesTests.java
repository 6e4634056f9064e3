package org.tongtu.consultation;

import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import org.junit.jupiter.api.Test;

class NoticeRulesTests {

    private static final ZoneId VADUZ = ZoneId.of("Europe/Vaduz");

    @Test
    void daysAreTheZonesDaysAlsoWhenItsClocksChange() {
        Instant opens = ZonedDateTime.of(2026, 10, 1, 9, 0, 0, 0, VADUZ).toInstant();
        Instant sameHour = ZonedDateTime.of(2026, 10, 31, 9, 0, 0, 0, VADUZ).toInstant();
        assertThatCode(() -> NoticeRules.requireLongEnough(opens, sameHour, 30, VADUZ)).doesNotThrowAnyException();
        assertThatThrownBy(() -> NoticeRules.requireLongEnough(opens, sameHour.minusMillis(1), 30, VADUZ))
                .hasMessageContaining("consultation.too-short [29, 30");
    }
}
