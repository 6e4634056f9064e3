package org.tongtu.consultation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.tongtu.testing.TestAlliance.WEST;

import java.time.Duration;
import java.time.Instant;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.tongtu.consultation.statement.AnswerPoint;
import org.tongtu.consultation.statement.Answers;
import org.tongtu.consultation.statement.Outcome;
import org.tongtu.consultation.statement.StatementFixtures;
import org.tongtu.consultation.statement.Statements;
import org.tongtu.kernel.Actor;
import org.tongtu.kernel.Ids;
import org.tongtu.kernel.JurisdictionCode;
import org.tongtu.kernel.Localized;
import org.tongtu.kernel.Now;
import org.tongtu.kernel.ProposalId;
import org.tongtu.kernel.Refused;
import org.tongtu.kernel.Role;
import org.tongtu.proposal.Blocker;
import org.tongtu.proposal.MoveProposal;
import org.tongtu.proposal.Position;
import org.tongtu.proposal.Positions;
import org.tongtu.proposal.ProposalState;
import org.tongtu.proposal.ProposalSteps;
import org.tongtu.proposal.Proposals;
import org.tongtu.proposal.StatePosition;
import org.tongtu.proposal.SubmitProposal;
import org.tongtu.proposal.Transition;
import org.tongtu.proposal.log.Operations;
import org.tongtu.testing.PortalTest;
import org.tongtu.testing.TestAlliance;
import org.tongtu.testing.TestClock;

/** A proposal is returned while its notice runs, redrawn, and goes its way again. */
@PortalTest
class ReturnedNoticesTests {

    @Autowired
    Consultations consultations;

    @Autowired
    Statements statements;

    @Autowired
    Answers answers;

    @Autowired
    Proposals proposals;

    @Autowired
    ProposalSteps steps;

    @Autowired
    Positions positions;

    @Autowired
    Operations operations;

    @Autowired
    NoticeFixtures notices;

    @Autowired
    Now now;

    @Autowired
    TestClock clock;

    private final Actor planner = TestAlliance.actor(Role.PLANNER, WEST);
    private final Actor secretary = TestAlliance.actor(Role.SECRETARY);
    private ProposalId proposal = new ProposalId(1);
    private ConsultationId first = new ConsultationId(1);

    @BeforeEach
    void announce() {
        AnnounceNotice notice = notices.notice(Duration.ofDays(30));
        proposal = notice.proposal();
        first = consultations.announce(secretary, notice);
    }

    @AfterEach
    void resetClock() {
        clock.reset();
    }

    @Test
    void aReturnEndsTheNoticeAndSaysWhenByWhomAndWhy() {
        clock.advance(Duration.ofDays(25));
        giveBack();
        ConsultationDetails notice = consultations.get(Actor.ANONYMOUS, first);
        assertThat(notice.isOpen(now.instant())).isFalse();
        assertThat(notice.wasCutShort()).isTrue();
        assertThat(notice.endsAt()).isBefore(notice.closesAt());
        assertThat(notice.takenBack()).satisfies(back -> {
            assertThat(back.step()).isEqualTo(Transition.RETURN);
            assertThat(back.reason()).isEqualTo("请补充资金来源");
            assertThat(back.by()).isEqualTo(secretary.id());
        });
    }

    @Test
    void aReturnedNoticeTakesNoStatementsButTheirWordsAreKept() {
        statements.give(Actor.ANONYMOUS, StatementFixtures.statement(first, "请保留老桥"));
        giveBack();
        assertThatThrownBy(() -> statements.give(Actor.ANONYMOUS, StatementFixtures.statement(first, "还有一句")))
                .isInstanceOfSatisfying(Refused.class, refused -> assertThat(refused.kind()).isEqualTo(Refused.Kind.GONE))
                .hasMessageContaining("statement.proposal-returned");
        assertThat(answers.refused(secretary, first)).singleElement().satisfies(late -> assertThat(late.text()).isEqualTo("还有一句"));
        assertThat(answers.list(secretary, first)).singleElement()
                .satisfies(kept -> assertThat(kept.points().getFirst().text()).isEqualTo("请保留老桥"));
        assertThatThrownBy(() -> consultations.extend(secretary, new ExtendNotice(
                        Ids.next(), first, now.instant().plus(Duration.ofDays(60)), Localized.same("longer"))))
                .hasMessageContaining("consultation.over");
    }

    @Test
    void whatWasRedrawnAfterAReturnIsAnnouncedAnewForTheWholeTime() {
        clock.advance(Duration.ofDays(25));
        giveBack();
        operations.apply(planner, notices.road(proposal, "改线"));
        submit();
        assertThatThrownBy(() -> move(Transition.OPEN_NOTICE)).hasMessageContaining("consultation.gate.no-notice");
        Instant opens = now.instant();
        assertThatThrownBy(() -> announceAgain(opens, Duration.ofDays(5))).hasMessageContaining("consultation.too-short");
        announceAgain(opens, Duration.ofDays(30));
        clock.advance(Duration.ofDays(6));
        assertThatThrownBy(() -> move(Transition.TO_REVIEW)).hasMessageContaining("consultation.gate.still-open");
        clock.advance(Duration.ofDays(25));
        move(Transition.TO_REVIEW);
        assertThat(proposals.find(Actor.ANONYMOUS, proposal)).hasValueSatisfying(it -> assertThat(it.state()).isEqualTo(ProposalState.REVIEW));
    }

    @Test
    void whatWasReturnedAfterItsNoticeHadClosedIsAnnouncedAnewAsWell() {
        clock.advance(Duration.ofDays(31));
        giveBack();
        assertThat(consultations.get(Actor.ANONYMOUS, first).wasCutShort()).isFalse();
        submit();
        assertThatThrownBy(() -> move(Transition.OPEN_NOTICE)).hasMessageContaining("consultation.gate.no-notice");
        assertThatThrownBy(() -> move(Transition.TO_REVIEW)).hasMessageContaining("proposal.notice-needed");
    }

    @Test
    void whatPeopleSaidBeforeAReturnIsOwedAnAnswerBeforeTheMeeting() {
        statements.give(Actor.ANONYMOUS, StatementFixtures.statement(first, "请保留老桥"));
        giveBack();
        submit();
        announceAgain(now.instant(), Duration.ofDays(30));
        clock.advance(Duration.ofDays(31));
        assertThat(steps.blockers(secretary, proposal, Transition.TO_REVIEW)).extracting(Blocker::messageKey)
                .containsExactly("refused.consultation.gate.unanswered");
        answers.list(secretary, first).forEach(statement -> statement.points().forEach(point -> answers.answer(secretary,
                new AnswerPoint(Ids.next(), WEST, point.id(), 0, Outcome.ADOPTED, "老桥保留", null, null, null))));
        assertThat(steps.blockers(secretary, proposal, Transition.TO_REVIEW)).isEmpty();
    }

    @Test
    void aDraftHasNoDateThatItsOldNoticeWouldReach() {
        clock.advance(Duration.ofDays(11)); // the positions were due by then
        giveBack();
        assertThat(steps.nextDate(secretary, proposal)).isEmpty();
        assertThatThrownBy(() -> announceAgain(now.instant(), Duration.ofDays(30))).hasMessageContaining("proposal.wrong-state");
    }

    private void giveBack() {
        steps.move(secretary, new MoveProposal(Ids.next(), proposal, Transition.RETURN, "请补充资金来源"));
    }

    private void submit() {
        steps.submit(planner, new SubmitProposal(Ids.next(), WEST, proposal));
        long sequence = proposals.get(secretary, proposal).sequence();
        TestAlliance.MEMBERS.forEach(member -> agree(member, sequence));
    }

    private void agree(JurisdictionCode member, long sequence) {
        positions.state(TestAlliance.actor(Role.DELEGATE, member),
                new StatePosition(Ids.next(), member, proposal, sequence, Position.NO_COMMENT, ""));
    }

    private void move(Transition transition) {
        steps.move(secretary, new MoveProposal(Ids.next(), proposal, transition, ""));
    }

    private void announceAgain(Instant opens, Duration length) {
        consultations.announce(secretary, new AnnounceNotice(Ids.next(), proposal, opens, opens.plus(length),
                Localized.of("松柳连接路（修改后）", "Link road, reworked"), Localized.of("改了线。", "Another line.")));
    }
}
