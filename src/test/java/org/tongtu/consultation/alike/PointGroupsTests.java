package org.tongtu.consultation.alike;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.util.List;
import java.util.UUID;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.tongtu.consultation.ConsultationId;
import org.tongtu.consultation.Consultations;
import org.tongtu.consultation.NoticeFixtures;
import org.tongtu.consultation.statement.AnswerDetails;
import org.tongtu.consultation.statement.AnswerPoint;
import org.tongtu.consultation.statement.Answers;
import org.tongtu.consultation.statement.GiveStatement;
import org.tongtu.consultation.statement.Outcome;
import org.tongtu.consultation.statement.PointDetails;
import org.tongtu.consultation.statement.ReceiptNumber;
import org.tongtu.consultation.statement.ReceiptSecrets;
import org.tongtu.consultation.statement.StatementCounts;
import org.tongtu.consultation.statement.StatementFixtures;
import org.tongtu.consultation.statement.Statements;
import org.tongtu.consultation.statement.WithdrawStatement;
import org.tongtu.kernel.Actor;
import org.tongtu.kernel.Ids;
import org.tongtu.kernel.Role;
import org.tongtu.testing.PortalTest;
import org.tongtu.testing.TestAlliance;

@PortalTest
class PointGroupsTests {

    private static final String ROAD = "请把松柳路修到邻镇医院，老人看病太远。";

    @Autowired
    Consultations consultations;

    @Autowired
    Statements statements;

    @Autowired
    ReceiptSecrets secrets;

    @Autowired
    Answers answers;

    @Autowired
    Suggestions suggestions;

    @Autowired
    PointGroups groups;

    @Autowired
    GroupAnswers groupAnswers;

    @Autowired
    NoticeFixtures notices;

    @Autowired
    JdbcClient jdbc;

    private final Actor secretary = TestAlliance.actor(Role.SECRETARY);
    private final Actor planner = TestAlliance.actor(Role.PLANNER, TestAlliance.NORTH);

    @Test
    void whatIsSuggestedAndConfirmedIsCountedAsBefore() {
        ConsultationId notice = announced();
        List<UUID> points = given(notice, ROAD, "请把松柳路修到邻镇医院!老人看病太远", "反对在河边建污水处理厂");
        StatementCounts before = statements.counts(Actor.ANONYMOUS, notice);
        Suggestion found = suggestions.list(planner, notice).getFirst();
        assertThat(found.points()).extracting(AlikePoint::point).containsExactlyInAnyOrderElementsOf(points.subList(0, 2));
        assertThat(found.identical()).isTrue();
        assertThat(groups.list(planner, notice)).isEmpty();
        PointGroup group = grouped(notice, points.subList(0, 2));
        assertThat(groups.list(secretary, notice)).containsExactly(group);
        assertThat(suggestions.list(planner, notice)).isEmpty();
        assertThat(groups.others(Actor.ANONYMOUS, notice)).containsOnlyKeys(points.subList(0, 2)).containsValue(1);
        assertThat(statements.counts(Actor.ANONYMOUS, notice)).isEqualTo(before);
    }

    @Test
    void whoComesLaterMayJoinAndWhoWantsSomethingElseMayLeave() {
        ConsultationId notice = announced();
        PointGroup group = grouped(notice, given(notice, ROAD, ROAD));
        UUID late = given(notice, ROAD).getLast();
        assertThat(suggestions.list(planner, notice)).singleElement().satisfies(it -> {
            assertThat(it.group()).isEqualTo(group.id());
            assertThat(it.points()).extracting(AlikePoint::point).containsExactly(late);
        });
        assertThat(groups.join(planner, new JoinGroup(Ids.next(), TestAlliance.NORTH, group.id(), List.of(late))).points()).hasSize(3);
        assertThat(groups.ungroup(planner, ungroup(group, List.of(late)))).isEqualTo(2);
        assertThatThrownBy(() -> groups.ungroup(planner, ungroup(group, List.of(late)))).hasMessageContaining("group.points-left [1]");
        assertThat(groups.ungroup(planner, ungroup(group, group.points()))).isZero();
        assertThat(groups.list(planner, notice)).isEmpty();
    }

    @Test
    void aPointIsInOneGroupAtMostAndAGroupIsOfOneNotice() {
        ConsultationId notice = announced();
        List<UUID> points = given(notice, ROAD, ROAD, ROAD);
        grouped(notice, points.subList(0, 2));
        assertThatThrownBy(() -> grouped(notice, points.subList(1, 3))).hasMessageContaining("group.taken");
        assertThatThrownBy(() -> grouped(announced(), points.subList(1, 3))).hasMessageContaining("group.points-gone [2]");
        assertThatThrownBy(() -> grouped(notice, List.of(points.get(2), points.get(2)))).hasMessageContaining("group.too-few");
        assertThatThrownBy(() -> groups.group(planner, group(notice, " ", points))).hasMessageContaining("group.title");
        assertThat(groups.list(planner, notice)).singleElement().satisfies(it -> assertThat(it.points()).hasSize(2));
    }

    @Test
    void onlyAMembersPlannerOrTheJointOfficeGroups() {
        ConsultationId notice = announced();
        List<UUID> points = given(notice, ROAD, ROAD);
        Actor neighbour = TestAlliance.actor(Role.PLANNER, TestAlliance.WATCH);
        assertThatThrownBy(() -> groups.group(neighbour, new GroupPoints(Ids.next(), TestAlliance.WATCH, notice, "修路", points)))
                .hasMessageContaining("group.not-a-member");
        assertThatThrownBy(() -> groups.group(TestAlliance.actor(Role.PLANNER, TestAlliance.EAST), group(notice, "修路", points)))
                .hasMessageContaining("access.role-not-held");
        assertThat(groups.group(secretary, group(notice, "修路", points)).points()).hasSize(2);
    }

    @Test
    void whoTakesAStatementBackLeavesTheGroup() {
        ConsultationId notice = announced();
        GiveStatement own = StatementFixtures.statement(notice, ROAD);
        ReceiptNumber receipt = statements.give(Actor.ANONYMOUS, own);
        PointGroup group = grouped(notice, given(notice, ROAD, ROAD));
        statements.withdraw(Actor.ANONYMOUS, new WithdrawStatement(Ids.next(), receipt.value(), secrets.secretOf(own.key())));
        assertThat(group.points()).hasSize(3);
        assertThat(groups.list(planner, notice).getFirst().points()).hasSize(2);
        assertThat(groups.others(Actor.ANONYMOUS, notice)).containsValues(1).doesNotContainValue(2);
        assertThatThrownBy(() -> groupAnswers.answer(planner, answer(group, group.points(), 0))).hasMessageContaining("group.points-left [1]");
    }

    @Test
    void oneAnswerForAllIsEachOnesOwnAndIsCorrectedForAll() {
        ConsultationId notice = announced();
        PointGroup group = grouped(notice, given(notice, ROAD, ROAD, ROAD));
        AnswerGroup all = answer(group, group.points(), 0);
        assertThat(groupAnswers.answer(planner, all)).isEqualTo(3);
        assertThat(groupAnswers.answer(planner, all)).isEqualTo(3);
        assertThat(points(notice)).hasSize(3).allSatisfy(point -> assertThat(point.answers()).singleElement()
                .extracting(AnswerDetails::reason).isEqualTo("已写入方案"));
        assertThat(groupAnswers.answer(planner, answer(group, group.points(), 1))).isEqualTo(3);
        assertThat(points(notice)).allSatisfy(point -> assertThat(point.answers()).hasSize(2));
        assertThat(jdbc.sql("select count(*) from statement_answer a where a.point in (select m.point from point_in_group m where m.point_group = ?)")
                .param(group.id()).query(Integer.class).single()).isEqualTo(6);
    }

    @Test
    void somebodyWhoWasFasterIsToldOfEachPointAndNothingIsPublished() {
        ConsultationId notice = announced();
        PointGroup group = grouped(notice, given(notice, ROAD, ROAD, ROAD));
        for (UUID point : group.points().subList(0, 2)) {
            answers.answer(planner, new AnswerPoint(Ids.next(), TestAlliance.NORTH, point, 0, Outcome.EXPLAINED, "先答", null, null, null));
        }
        assertThatThrownBy(() -> groupAnswers.answer(planner, answer(group, group.points(), 0)))
                .hasMessageContaining("group.somebody-was-faster [2, " + notice + "-").hasMessageContaining("/1, " + notice + "-");
        assertThat(points(notice)).filteredOn(point -> point.answer().isEmpty()).hasSize(1);
        assertThat(groupAnswers.answer(planner, answer(group, group.points().subList(2, 3), 0))).isEqualTo(1);
    }

    @Test
    void anAnswerThatMayNotBeGivenToOneIsGivenToNone() {
        ConsultationId notice = announced();
        PointGroup group = grouped(notice, given(notice, ROAD, ROAD));
        assertThatThrownBy(() -> groupAnswers.answer(planner, new AnswerGroup(Ids.next(), TestAlliance.NORTH, group.id(), group.points(), 0,
                Outcome.REFERRED, "属交通部门职责", null, null, null))).hasMessageContaining("answer.referred-to");
        assertThat(points(notice)).allSatisfy(point -> assertThat(point.answers()).isEmpty());
    }

    private ConsultationId announced() {
        return consultations.announce(secretary, notices.notice(Duration.ofDays(30)));
    }

    private List<UUID> given(ConsultationId notice, String... texts) {
        IntStream.range(0, texts.length).forEach(i -> statements.give(Actor.ANONYMOUS, StatementFixtures.statement(notice, texts[i])));
        return points(notice).stream().map(PointDetails::id).toList();
    }

    private List<PointDetails> points(ConsultationId notice) {
        return statements.list(Actor.ANONYMOUS, notice).stream().flatMap(statement -> statement.points().stream()).toList();
    }

    private PointGroup grouped(ConsultationId notice, List<UUID> points) {
        return groups.group(planner, group(notice, "修松柳路到医院", points));
    }

    private static GroupPoints group(ConsultationId notice, String title, List<UUID> points) {
        return new GroupPoints(Ids.next(), TestAlliance.NORTH, notice, title, points);
    }

    private static UngroupPoints ungroup(PointGroup group, List<UUID> points) {
        return new UngroupPoints(Ids.next(), TestAlliance.NORTH, group.id(), points);
    }

    private static AnswerGroup answer(PointGroup group, List<UUID> points, int revision) {
        return new AnswerGroup(Ids.next(), TestAlliance.NORTH, group.id(), points, revision, Outcome.ADOPTED, "已写入方案", null, null, null);
    }
}
