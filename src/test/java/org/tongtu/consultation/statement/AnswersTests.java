package org.tongtu.consultation.statement;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.tongtu.consultation.ConsultationId;
import org.tongtu.consultation.Consultations;
import org.tongtu.consultation.NoticeFixtures;
import org.tongtu.database.Transactions;
import org.tongtu.kernel.Actor;
import org.tongtu.kernel.Ids;
import org.tongtu.kernel.JurisdictionCode;
import org.tongtu.kernel.ProposalId;
import org.tongtu.kernel.Role;
import org.tongtu.proposal.Blocker;
import org.tongtu.proposal.MoveProposal;
import org.tongtu.proposal.ProposalState;
import org.tongtu.proposal.ProposalSteps;
import org.tongtu.proposal.Transition;
import org.tongtu.testing.PortalTest;
import org.tongtu.testing.TestAlliance;
import org.tongtu.testing.TestClock;

@PortalTest
class AnswersTests {

    @Autowired
    Consultations consultations;

    @Autowired
    Statements statements;

    @Autowired
    Answers answers;

    @Autowired
    ProposalSteps steps;

    @Autowired
    NoticeFixtures notices;

    @Autowired
    ConsultationGate gate;

    @Autowired
    Transactions transactions;

    @Autowired
    JdbcClient jdbc;

    @Autowired
    TestClock clock;

    private final Actor secretary = TestAlliance.actor(Role.SECRETARY);
    private final Actor planner = TestAlliance.actor(Role.PLANNER, TestAlliance.NORTH);

    @AfterEach
    void resetClock() {
        clock.reset();
    }

    @Test
    void aCorrectedAnswerKeepsItsHistory() {
        ConsultationId notice = announced();
        UUID point = given(notice);
        answers.answer(planner, answer(point, 0, Outcome.NOT_ADOPTED, "线位受红线限制"));
        answers.answer(planner, answer(point, 1, Outcome.PARTLY, "复核后可以绕行 150 米"));
        PointDetails answered = only(notice);
        assertThat(answered.answer().orElseThrow().outcome()).isEqualTo(Outcome.PARTLY);
        assertThat(answered.answers()).extracting(AnswerDetails::outcome).containsExactly(Outcome.PARTLY, Outcome.NOT_ADOPTED);
    }

    @Test
    void whoDidNotSeeTheAnswerInForceCannotReplaceIt() {
        UUID point = given(announced());
        answers.answer(planner, answer(point, 0, Outcome.ADOPTED, "好"));
        assertThatThrownBy(() -> answers.answer(planner, answer(point, 0, Outcome.NOT_ADOPTED, "不好")))
                .hasMessageContaining("answer.somebody-was-faster");
    }

    @Test
    void onlyAMembersPlannerOrTheJointOfficeAnswers() {
        UUID point = given(announced());
        assertThatThrownBy(() -> answers.answer(TestAlliance.actor(Role.LIAISON, TestAlliance.NORTH),
                        answer(point, 0, Outcome.ADOPTED, "好")))
                .hasMessageContaining("access.role-not-held");
        Actor neighbour = TestAlliance.actor(Role.PLANNER, TestAlliance.WATCH);
        assertThatThrownBy(() -> answers.answer(neighbour, answer(point, TestAlliance.WATCH, 0, Outcome.ADOPTED, "好")))
                .hasMessageContaining("answer.not-a-member");
        assertThatThrownBy(() -> answers.answer(TestAlliance.actor(Role.PLANNER, TestAlliance.EAST),
                        answer(point, 0, Outcome.ADOPTED, "冒名")))
                .hasMessageContaining("access.role-not-held");
        assertThat(answers.answer(secretary, answer(point, 0, Outcome.ADOPTED, "好")).jurisdiction()).isNull();
    }

    @Test
    void anAnswerSaysWhyAndAReferralSaysToWhom() {
        UUID point = given(announced());
        assertThatThrownBy(() -> answers.answer(planner, answer(point, 0, Outcome.ADOPTED, "  ")))
                .hasMessageContaining("answer.reason");
        assertThatThrownBy(() -> answers.answer(planner, answer(point, 0, Outcome.REFERRED, "属交通部门职责")))
                .hasMessageContaining("answer.referred-to");
    }

    @Test
    void aMaskedPointHidesItsWordsFromThePublicAndStillCounts() {
        ConsultationId notice = announced();
        UUID point = given(notice);
        answers.mask(secretary, new MaskPoint(Ids.next(), point, "含他人电话"));
        assertThat(only(notice).text()).isEmpty();
        assertThat(only(notice).maskReason()).isEqualTo("含他人电话");
        assertThat(answers.list(planner, notice).getFirst().points().getFirst().text()).isEqualTo("请修路");
        assertThat(statements.counts(Actor.ANONYMOUS, notice).points()).isEqualTo(1);
    }

    @Test
    void anOpenNoticeAndAnUnansweredPointKeepTheProposalFromTheMeeting() {
        ConsultationId notice = announced();
        UUID point = given(notice);
        ProposalId proposal = consultations.get(secretary, notice).proposal();
        assertThat(steps.blockers(secretary, proposal, Transition.TO_REVIEW)).extracting(Blocker::messageKey)
                .containsExactly("refused.consultation.gate.still-open", "refused.consultation.gate.unanswered");
        clock.advance(Duration.ofDays(31));
        assertThatThrownBy(() -> steps.move(secretary, review(proposal))).hasMessageContaining("gate.unanswered [" + notice + ", 1]");
        assertThat(steps.blockers(secretary, proposal, Transition.TO_REVIEW).getFirst().who()).containsExactly(TestAlliance.NORTH);
        answers.assign(secretary, new AssignPoint(Ids.next(), TestAlliance.NORTH, point, TestAlliance.EAST));
        assertThat(steps.blockers(secretary, proposal, Transition.TO_REVIEW).getFirst().who()).containsExactly(TestAlliance.EAST);
        answers.answer(planner, answer(point, 0, Outcome.ADOPTED, "好"));
        assertThat(steps.move(secretary, review(proposal))).isEqualTo(ProposalState.REVIEW);
    }

    @Test
    void nothingIsAdoptedWhileANoticeRunsOrAPointIsUnanswered() {
        ConsultationId notice = announced();
        given(notice);
        ProposalId proposal = consultations.get(secretary, notice).proposal();
        assertThat(gate.blockers(proposal, Transition.ADOPT)).extracting(Blocker::messageKey)
                .containsExactly("refused.consultation.gate.still-open", "refused.consultation.gate.unanswered");
    }

    @Test
    void aStatementGivenWhileTheGateWaitedIsSeen() {
        ConsultationId notice = announced();
        ProposalId proposal = consultations.get(secretary, notice).proposal();
        var tries = new AtomicInteger();
        List<Blocker> blockers = transactions.run(() -> {
            consultations.get(secretary, notice);
            jdbc.sql("select count(*) from statement").query(Integer.class).single();
            if (tries.incrementAndGet() == 1) {
                CompletableFuture.runAsync(() -> statements.give(Actor.ANONYMOUS, StatementFixtures.statement(notice, "请修路"))).join();
            }
            return gate.blockers(proposal, Transition.TO_REVIEW);
        });
        assertThat(blockers).extracting(Blocker::messageKey).contains("refused.consultation.gate.unanswered");
    }

    private static MoveProposal review(ProposalId proposal) {
        return new MoveProposal(Ids.next(), proposal, Transition.TO_REVIEW, "");
    }

    @Test
    void theReportTellsWhatBecameOfEachPoint() {
        ConsultationId notice = announced();
        answers.answer(planner, answer(given(notice), 0, Outcome.ADOPTED, "好"));
        given(notice);
        AdoptionReport report = answers.report(Actor.ANONYMOUS, notice);
        assertThat(report.outcomes()).containsOnly(java.util.Map.entry(Outcome.ADOPTED, 1));
        assertThat(report.counts().unanswered()).isEqualTo(1);
        assertThat(report.rows()).hasSize(2).allSatisfy(row -> assertThat(row.statement().village()).isEmpty());
    }

    private ConsultationId announced() {
        return consultations.announce(secretary, notices.notice(Duration.ofDays(30)));
    }

    private UUID given(ConsultationId notice) {
        statements.give(Actor.ANONYMOUS, StatementFixtures.statement(notice, "请修路"));
        return statements.list(Actor.ANONYMOUS, notice).getLast().points().getFirst().id();
    }

    private PointDetails only(ConsultationId notice) {
        return statements.list(Actor.ANONYMOUS, notice).getFirst().points().getFirst();
    }

    private static AnswerPoint answer(UUID point, int revision, Outcome outcome, String reason) {
        return answer(point, TestAlliance.NORTH, revision, outcome, reason);
    }

    private static AnswerPoint answer(UUID point, JurisdictionCode by, int revision, Outcome outcome, String reason) {
        return new AnswerPoint(Ids.next(), by, point, revision, outcome, reason, null, null, null);
    }
}
