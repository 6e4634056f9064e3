package org.tongtu.uikit;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.tongtu.language.Texts;
import org.tongtu.testing.PortalTest;

@PortalTest
class FiguresTests {

    @Autowired
    private Figures figures;

    private String left(String due, String now) {
        return figures.left(Texts.ENGLISH, Instant.parse(due), Instant.parse(now));
    }

    /** The due day counts as a whole: it ends at midnight of the region's clock, 16:00 UTC. */
    @Test
    void overdueIsCountedByTheCalendar() {
        assertThat(left("2026-11-14T16:00:00Z", "2026-11-14T16:00:01Z")).contains("1 day");
        assertThat(left("2026-11-14T16:00:00Z", "2026-11-22T08:30:00Z")).contains("8 days");
        assertThat(left("2026-11-14T16:00:00Z", "2026-11-08T15:00:00Z")).contains("6 days");
    }

    @Test
    void unitsAreInTheirProperForm() {
        assertThat(figures.unit(Texts.CHINESE, "km2")).isEqualTo("km²");
        assertThat(figures.unit(Texts.CHINESE, "亿m3")).isEqualTo("亿 m³");
        assertThat(figures.unit(Texts.ENGLISH, "亿m3")).isEqualTo("100 million m³");
        assertThat(figures.unit(Texts.CHINESE, "%")).isEqualTo("%");
    }
}
