package org.tongtu.proposal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.tongtu.testing.TestAlliance.SOUTH;
import static org.tongtu.testing.TestAlliance.WEST;
import static org.tongtu.testing.TestAlliance.actor;

import java.time.Duration;
import java.time.Instant;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.tongtu.kernel.Actor;
import org.tongtu.kernel.Now;
import org.tongtu.kernel.ProposalId;
import org.tongtu.kernel.Refused;
import org.tongtu.kernel.Role;
import org.tongtu.plan.CellValue;
import org.tongtu.proposal.log.Operations;
import org.tongtu.testing.PortalTest;
import org.tongtu.testing.TestClock;

/** Where each reader left off: it survives days, goes only forward, and is nobody else's. */
@PortalTest
class VisitsTests {

    @Autowired
    ProposalFixtures fixtures;

    @Autowired
    Operations operations;

    @Autowired
    Visits visits;

    @Autowired
    TestClock clock;

    @Autowired
    Now now;

    private final Actor planner = actor(Role.PLANNER, WEST);
    private final Actor reader = actor(Role.PLANNER, SOUTH);
    private ProposalId id;

    @BeforeEach
    void writeTwice() {
        ProposalFixtures.Started started = fixtures.start(planner, WEST, SOUTH);
        id = started.proposal();
        operations.apply(planner, ProposalFixtures.operation(id, WEST, ProposalFixtures.write(started.west(), "name", "-", CellValue.of("a"))));
        operations.apply(planner, ProposalFixtures.operation(id, WEST, ProposalFixtures.write(started.west(), "name", "-", CellValue.of("b"))));
    }

    @AfterEach
    void backToToday() {
        clock.reset();
    }

    @Test
    void whoWasNeverThereLeftOffNowhere() {
        assertThat(visits.find(reader, id)).isEmpty();
    }

    @Test
    void whereSomebodyLeftOffIsKnownDaysLaterAndOnlyOfThem() {
        Instant then = now.instant();
        visits.note(reader, id, 1);
        clock.advance(Duration.ofDays(9));
        Visit visit = visits.find(reader, id).orElseThrow();
        assertThat(visit.sequence()).isOne();
        assertThat(visit.at()).isBetween(then, then.plusSeconds(60));
        assertThat(visits.find(planner, id)).isEmpty();
    }

    @Test
    void whatWasSeenStaysSeenAndNobodyHasSeenWhatIsNotWritten() {
        visits.note(reader, id, 2);
        visits.note(reader, id, 1);
        assertThat(visits.find(reader, id).orElseThrow().sequence()).isEqualTo(2);
        visits.note(reader, id, 1_000_000);
        assertThat(visits.find(reader, id).orElseThrow().sequence()).isEqualTo(2);
        visits.note(planner, id, -7);
        assertThat(visits.find(planner, id).orElseThrow().sequence()).isZero();
    }

    @Test
    void whoMayNotReadTheProposalCannotNoteAnything() {
        Actor resident = actor(Role.RESIDENT, WEST);
        assertThatThrownBy(() -> visits.note(resident, id, 1)).isInstanceOf(Refused.class);
        assertThatThrownBy(() -> visits.find(resident, id)).isInstanceOf(Refused.class);
    }
}
