package org.tongtu.meeting;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.tongtu.consultation.statement.StatementFixtures.statement;
import static org.tongtu.testing.TestAlliance.EAST;
import static org.tongtu.testing.TestAlliance.NORTH;
import static org.tongtu.testing.TestAlliance.WEST;

import java.time.Duration;
import java.time.Instant;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.tongtu.consultation.AnnounceNotice;
import org.tongtu.consultation.ConsultationId;
import org.tongtu.consultation.Consultations;
import org.tongtu.consultation.NoticeFixtures;
import org.tongtu.consultation.statement.Statements;
import org.tongtu.kernel.Actor;
import org.tongtu.kernel.Ids;
import org.tongtu.kernel.Localized;
import org.tongtu.kernel.Now;
import org.tongtu.kernel.ProposalId;
import org.tongtu.kernel.Subject;
import org.tongtu.proposal.AdoptProposal;
import org.tongtu.proposal.Blocker;
import org.tongtu.proposal.MoveProposal;
import org.tongtu.proposal.ProposalState;
import org.tongtu.proposal.ProposalSteps;
import org.tongtu.proposal.Proposals;
import org.tongtu.proposal.Transition;
import org.tongtu.testing.PortalTest;
import org.tongtu.testing.TestClock;

/** Nothing is talked over, let alone agreed, while a notice runs or a point is unanswered. */
@PortalTest
class CallUpTests {

    @Autowired
    NoticeFixtures notices;

    @Autowired
    MeetingFixtures meetings;

    @Autowired
    Agenda agenda;

    @Autowired
    Consultations consultations;

    @Autowired
    Statements statements;

    @Autowired
    Proposals proposals;

    @Autowired
    ProposalSteps steps;

    @Autowired
    JdbcClient jdbc;

    @Autowired
    Now now;

    @Autowired
    TestClock clock;

    private ProposalId proposal = new ProposalId(1);
    private ConsultationId notice = new ConsultationId(1);

    @BeforeEach
    void announce() {
        AnnounceNotice announced = notices.notice(Duration.ofDays(30));
        proposal = announced.proposal();
        notice = consultations.announce(meetings.secretary, announced);
    }

    @AfterEach
    void resetClock() {
        clock.reset();
    }

    @Test
    void anItemWaitsWhileANoticeThatWasReopenedRuns() {
        review();
        UUID item = item();
        announceAgain();
        assertThat(state()).isEqualTo(ProposalState.CONSULTATION);
        assertThatThrownBy(() -> open(item)).hasMessageContaining("meeting.proposal-not-in-review");
        assertThat(agenda.blockers(meetings.secretary, item)).extracting(Blocker::messageKey)
                .containsExactly("refused.meeting.proposal-not-in-review");
    }

    @Test
    void noNoticeIsAnnouncedOfWhatTheMeetingHasBeforeIt() {
        review();
        open(item());
        assertThatThrownBy(this::announceAgain).hasMessageContaining("meeting.under-way");
    }

    /** However the proposal came to be under review: the guards do not rely on each other. */
    @Test
    void anItemWaitsWhileANoticeRunsEvenWhereTheProposalIsUnderReview() {
        underReviewAllTheSame();
        UUID item = item();
        assertThatThrownBy(() -> open(item)).hasMessageContaining("consultation.gate.still-open");
        assertThatThrownBy(this::adopt).hasMessageContaining("consultation.gate.still-open");
    }

    @Test
    void anItemWaitsUntilEveryPointIsAnsweredAndSoDoesAdoption() {
        statements.give(Actor.ANONYMOUS, statement(notice, "请绕开水井"));
        clock.advance(Duration.ofDays(31));
        underReviewAllTheSame();
        UUID item = item();
        assertThatThrownBy(() -> open(item)).hasMessageContaining("consultation.gate.unanswered");
        assertThat(agenda.blockers(meetings.secretary, item)).extracting(Blocker::messageKey)
                .containsExactly("refused.consultation.gate.unanswered");
        assertThatThrownBy(this::adopt).hasMessageContaining("consultation.gate.unanswered");
    }

    @Test
    void nothingKeepsAnItemBackWhoseProposalIsReady() {
        review();
        UUID item = item();
        assertThat(agenda.blockers(meetings.secretary, item)).isEmpty();
        open(item);
        assertThat(agenda.get(meetings.secretary, item).stage()).isEqualTo(ItemStage.OPEN);
    }

    private void review() {
        clock.advance(Duration.ofDays(31));
        steps.move(meetings.secretary, new MoveProposal(Ids.next(), proposal, Transition.TO_REVIEW, ""));
    }

    private void underReviewAllTheSame() {
        jdbc.sql("update proposal set state = 'REVIEW' where number = ?").param(proposal.number()).update();
    }

    private UUID item() {
        MeetingId meeting = meetings.meeting(NORTH, EAST, WEST);
        return agenda.add(meetings.secretary, new AddItem(
                Ids.next(), meeting, "议题", "", Subject.of("proposal", proposal), ItemMode.POSITIONS));
    }

    private void open(UUID item) {
        agenda.open(meetings.secretary, new OpenItem(Ids.next(), item));
    }

    private void adopt() {
        long sequence = proposals.get(Actor.SYSTEM, proposal).sequence();
        steps.adopt(meetings.secretary, new AdoptProposal(Ids.next(), proposal, sequence));
    }

    private void announceAgain() {
        Instant opens = now.instant();
        consultations.announce(meetings.secretary, new AnnounceNotice(Ids.next(), proposal, opens, opens.plus(Duration.ofDays(30)),
                Localized.of("再次公示", "Again"), Localized.of("修正后再次公示", "Announced again")));
    }

    private ProposalState state() {
        return proposals.get(Actor.SYSTEM, proposal).summary().state();
    }
}
