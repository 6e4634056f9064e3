package org.tongtu.proposal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.tongtu.testing.TestAlliance.EAST;
import static org.tongtu.testing.TestAlliance.WATCH;
import static org.tongtu.testing.TestAlliance.actor;

import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.tongtu.kernel.Actor;
import org.tongtu.kernel.Ids;
import org.tongtu.kernel.ProposalId;
import org.tongtu.kernel.Role;
import org.tongtu.meeting.MeetingFixtures;
import org.tongtu.testing.PortalTest;
import org.tongtu.testing.TestClock;

@PortalTest
class EscalationsTests {

    @Autowired
    MeetingFixtures meetings;

    @Autowired
    Escalations escalations;

    @Autowired
    TestClock clock;

    private final Actor secretary = actor(Role.SECRETARY);
    private final Actor superior = actor(Role.OBSERVER, WATCH);
    private ProposalId proposal = new ProposalId(1);

    @BeforeEach
    void objectedBy() {
        proposal = meetings.inReview(Position.NO_COMMENT, Position.OBJECTION);
    }

    @AfterEach
    void resetClock() {
        clock.reset();
    }

    @Test
    void anObjectionThatIsNotResolvedInTimeGoesBeforeTheSuperiorOnce() {
        clock.advance(Duration.ofDays(14));
        escalate();
        assertThat(of()).isEmpty();
        clock.advance(Duration.ofDays(1));
        escalate();
        escalate();
        assertThat(of()).singleElement().satisfies(it -> {
            assertThat(it.member()).isEqualTo(EAST);
            assertThat(it.reason()).isEqualTo("reason");
            assertThat(it.isOpen()).isTrue();
        });
        assertThat(escalations.listOpen(superior)).extracting(Escalation::proposal).contains(proposal);
        assertThatThrownBy(() -> escalations.list(Actor.ANONYMOUS, proposal)).hasMessageContaining("access.");
    }

    @Test
    void anObjectionResolvedInTimeIsNotEscalatedAndOneResolvedLaterIsOver() {
        clock.advance(Duration.ofDays(15));
        escalate();
        meetings.state(proposal, EAST, Position.NO_COMMENT);
        assertThat(of()).singleElement().matches(Escalation::withdrawn);
        assertThat(escalations.listOpen(secretary)).extracting(Escalation::proposal).doesNotContain(proposal);
        assertThatThrownBy(() -> settle("同意", "1号")).hasMessageContaining("proposal.escalation-over");
    }

    @Test
    void whatTheSuperiorSettlesIsRecordedWithItsDocument() {
        clock.advance(Duration.ofDays(15));
        escalate();
        assertThatThrownBy(() -> settle("按方案执行", " ")).hasMessageContaining("proposal.escalation-result");
        assertThat(settle("按方案执行", "协调纪要〔2026〕2号").result()).isEqualTo("按方案执行");
        assertThat(of()).singleElement().matches(it -> !it.isOpen());
        assertThatThrownBy(() -> settle("又", "3号")).hasMessageContaining("proposal.escalation-over");
    }

    private void escalate() {
        escalations.escalate(Actor.SYSTEM, new EscalateObjections(Ids.next()));
    }

    private List<Escalation> of() {
        return escalations.list(superior, proposal);
    }

    private Escalation settle(String result, String document) {
        return escalations.settle(secretary, new SettleEscalation(Ids.next(), of().getFirst().id(), result, document));
    }
}
