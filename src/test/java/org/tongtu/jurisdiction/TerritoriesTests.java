package org.tongtu.jurisdiction;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.tongtu.testing.TestAlliance.EAST;

import java.time.Duration;
import java.time.LocalDate;
import java.util.concurrent.CompletableFuture;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.locationtech.jts.geom.Coordinate;
import org.locationtech.jts.geom.Geometry;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.tongtu.database.Transactions;
import org.tongtu.geodata.GeoJson;
import org.tongtu.kernel.Actor;
import org.tongtu.kernel.Ids;
import org.tongtu.testing.PortalTest;
import org.tongtu.testing.TestAlliance;
import org.tongtu.testing.TestClock;

/** East reaches further than it did: from a day on, for one transaction, or while another is under way. */
@PortalTest
class TerritoriesTests {

    private static final Geometry EAST_AS_IT_IS = TestAlliance.box(111.1, 37.1, 111.2, 37.2);
    private static final Geometry FURTHER = TestAlliance.box(111.1, 37.1, 111.2, 37.25);
    private static final Coordinate BEYOND = new Coordinate(111.15, 37.23);

    @Autowired
    Territories territories;

    @Autowired
    Jurisdictions jurisdictions;

    @Autowired
    Transactions transactions;

    @Autowired
    TestClock clock;

    @Autowired
    JdbcClient jdbc;

    @AfterEach
    void everyDayIsToday() {
        clock.reset();
    }

    @Test
    void aBoundaryHoldsFromItsDayOnAndNotFromTheNextChange() {
        LocalDate day = LocalDate.ofInstant(clock.instant(), territories.zone().orElseThrow()).plusDays(400);
        redraw(FURTHER, day);
        redraw(EAST_AS_IT_IS, day.plusDays(1));
        assertThat(territories.at(BEYOND)).isEmpty();
        clock.advance(Duration.ofDays(400));
        assertThat(territories.at(BEYOND)).contains(EAST);
        clock.advance(Duration.ofDays(1));
        assertThat(territories.at(BEYOND)).isEmpty();
    }

    @Test
    void aChangeThatIsTakenBackWasSeenByItsOwnTransactionAlone() {
        territories.at(BEYOND);
        assertThatThrownBy(() -> transactions.run(() -> {
            assertThat(territories.at(BEYOND)).isEmpty();
            redraw(FURTHER, LocalDate.of(2024, 5, 1));
            assertThat(territories.at(BEYOND)).as("its own").contains(EAST);
            assertThat(CompletableFuture.supplyAsync(() -> territories.at(BEYOND)).join()).as("others'").isEmpty();
            throw new IllegalStateException("taken back");
        })).hasMessage("taken back");
        assertThat(territories.at(BEYOND)).isEmpty();
    }

    @Test
    void whoBeganBeforeAChangeDoesNotPassOnWhatWasBefore() {
        try {
            transactions.run(() -> {
                jdbc.sql("select count(*) from jurisdiction_boundary").query(Integer.class).single();
                CompletableFuture.runAsync(() -> redraw(FURTHER, LocalDate.of(2024, 4, 1))).join();
                assertThat(territories.at(BEYOND)).as("as it was when the transaction began").isEmpty();
                return true;
            });
            assertThat(territories.at(BEYOND)).contains(EAST);
        } finally {
            redraw(EAST_AS_IT_IS, LocalDate.of(2024, 4, 2));
        }
        assertThat(territories.at(BEYOND)).isEmpty();
    }

    private void redraw(Geometry boundary, LocalDate from) {
        jurisdictions.changeBoundary(Actor.SYSTEM, new ChangeBoundary(Ids.next(), EAST, GeoJson.write(boundary), from, "test"));
    }
}
