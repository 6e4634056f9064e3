package org.tongtu.consultation.statement;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.tongtu.audit.TraceCheck;
import org.tongtu.consultation.ConsultationDetails;
import org.tongtu.consultation.Consultations;
import org.tongtu.consultation.NoticeFixtures;
import org.tongtu.kernel.Actor;
import org.tongtu.kernel.Ids;
import org.tongtu.kernel.JurisdictionCode;
import org.tongtu.kernel.Refused;
import org.tongtu.kernel.Role;
import org.tongtu.testing.PortalTest;
import org.tongtu.testing.TestAlliance;
import org.tongtu.testing.TestClock;

@PortalTest
class StatementsTests {

    @Autowired
    Consultations consultations;

    @Autowired
    Statements statements;

    @Autowired
    Answers answers;

    @Autowired
    ReceiptSecrets secrets;

    @Autowired
    ContactVault vault;

    @Autowired
    Contacts contacts;

    @Autowired
    JdbcClient jdbc;

    @Autowired
    TraceCheck traceCheck;

    @Autowired
    NoticeFixtures notices;

    @Autowired
    TestClock clock;

    private final Actor secretary = TestAlliance.actor(Role.SECRETARY);

    @AfterEach
    void resetClock() {
        clock.reset();
    }

    @Test
    void oneMillisecondBeforeClosingCountsAndTheClosingInstantIsTooLate() {
        ConsultationDetails notice = announced();
        clock.freeze(notice.closesAt().minusMillis(1));
        statements.give(Actor.ANONYMOUS, StatementFixtures.statement(notice.id(), "在最后一毫秒"));
        clock.freeze(notice.closesAt());
        assertThatThrownBy(() -> statements.give(Actor.ANONYMOUS, StatementFixtures.statement(notice.id(), "晚了")))
                .isInstanceOfSatisfying(Refused.class, refused -> assertThat(refused.kind()).isEqualTo(Refused.Kind.GONE))
                .hasMessageContaining("statement.too-late");
        assertThat(statements.counts(Actor.ANONYMOUS, notice.id()).statements()).isEqualTo(1);
    }

    @Test
    void wordsThatCameTooLateAreKeptForTheJointOffice() {
        ConsultationDetails notice = announced();
        clock.advance(Duration.ofDays(31));
        assertThatThrownBy(() -> statements.give(Actor.ANONYMOUS, StatementFixtures.statement(notice.id(), "我来晚了")));
        assertThat(answers.refused(secretary, notice.id())).singleElement()
                .satisfies(late -> assertThat(late.text()).isEqualTo("我来晚了"));
        assertThat(statements.counts(secretary, notice.id()).refused()).isEqualTo(1);
    }

    @Test
    void wordsThatCameTooLateCountOnceHoweverOftenTheyAreSent() {
        ConsultationDetails notice = announced();
        clock.advance(Duration.ofDays(31));
        GiveStatement form = StatementFixtures.statement(notice.id(), "我来晚了");
        assertThatThrownBy(() -> statements.give(Actor.ANONYMOUS, form));
        assertThatThrownBy(() -> statements.give(Actor.ANONYMOUS, form));
        assertThat(statements.counts(secretary, notice.id()).refused()).isEqualTo(1);
    }

    @Test
    void aFormSentTwiceCountsOnceAndAnswersTheSameReceipt() {
        ConsultationDetails notice = announced();
        GiveStatement form = StatementFixtures.statement(notice.id(), "请修路");
        ReceiptNumber first = statements.give(Actor.ANONYMOUS, form);
        assertThat(statements.give(Actor.ANONYMOUS, form)).isEqualTo(first);
        assertThat(statements.counts(Actor.ANONYMOUS, notice.id()).statements()).isEqualTo(1);
        assertThat(secrets.secretOf(form.key())).isEqualTo(secrets.secretOf(form.key()));
    }

    @Test
    void theReceiptOpensWithItsSecretAlone() {
        GiveStatement form = StatementFixtures.statement(announced().id(), "请修路");
        String receipt = statements.give(Actor.ANONYMOUS, form).value();
        String secret = secrets.secretOf(form.key());
        assertThat(statements.find(Actor.ANONYMOUS, receipt, secret)).isPresent();
        assertThat(statements.find(Actor.ANONYMOUS, receipt, " " + secret.toLowerCase() + " ")).isPresent();
        assertThat(statements.find(Actor.ANONYMOUS, receipt, secrets.secretOf(Ids.next()))).isEmpty();
        assertThat(statements.find(Actor.ANONYMOUS, "9-NOBODY", secret)).isEmpty();
    }

    @Test
    void theDatabaseHoldsNeitherTheSecretNorTheContactInTheClear() {
        GiveStatement form = StatementFixtures.withContact(announced().id(), "13900001234");
        String receipt = statements.give(Actor.ANONYMOUS, form).value();
        StatementDetails kept = statements.find(Actor.ANONYMOUS, receipt, secrets.secretOf(form.key())).orElseThrow();
        byte[] contact = jdbc.sql("select contact from statement where id = ?").param(kept.id())
                .query((row, i) -> row.getBytes(1)).single();
        assertThat(new String(contact)).doesNotContain("1390000");
        assertThat(contacts.look(Actor.SYSTEM, kept.id())).isEqualTo("13900001234");
        assertThatThrownBy(() -> vault.unlock(UUID.randomUUID(), contact)).isInstanceOf(IllegalStateException.class);
        assertThat(vault.hash("139 0000-1234")).isEqualTo(vault.hash("13900001234"));
        String values = jdbc.sql("select group_concat(value_after) from trace_value").query(String.class).single();
        assertThat(values).doesNotContain("13900001234").doesNotContain(secrets.secretOf(form.key()));
    }

    @Test
    void directionOverridesAndControlCharactersDisappear() {
        ConsultationDetails notice = announced();
        statements.give(Actor.ANONYMOUS, StatementFixtures.statement(notice.id(), "支持\u202Egnp.exe\u202C\u0007 很好\u2066"));
        assertThat(statements.list(Actor.ANONYMOUS, notice.id()).getFirst().points().getFirst().text())
                .isEqualTo("支持gnp.exe 很好");
    }

    @Test
    void thePublicSeesNeitherVillageNorPickedPlace() {
        ConsultationDetails notice = announced();
        String door = "{\"type\":\"Point\",\"coordinates\":[111.05,37.15]}";
        statements.give(Actor.ANONYMOUS, StatementFixtures.statement(notice.id(), List.of(new PointGiven(Topic.ROAD, "这里", door, null))));
        StatementDetails seen = statements.list(Actor.ANONYMOUS, notice.id()).getFirst();
        assertThat(seen.village()).isEmpty();
        assertThat(seen.points().getFirst().place()).isNull();
        assertThat(answers.list(secretary, notice.id()).getFirst().points().getFirst().place()).isEqualTo(door);
    }

    @Test
    void tooManyWordsAndTooManyPointsAreRefusedWithTheirNumbers() {
        ConsultationDetails notice = announced();
        assertThatThrownBy(() -> statements.give(Actor.ANONYMOUS,
                        StatementFixtures.statement(notice.id(), "字".repeat(10_001))))
                .hasMessageContaining("statement.too-long [1, 10001, 10000]");
        List<PointGiven> many = java.util.stream.Stream.generate(() -> StatementFixtures.point("一条")).limit(21).toList();
        assertThatThrownBy(() -> statements.give(Actor.ANONYMOUS, StatementFixtures.statement(notice.id(), many)))
                .hasMessageContaining("statement.too-many-points [21, 20]");
    }

    @Test
    void piecesPointsAndPeopleAreCountedSeparately() {
        ConsultationDetails notice = announced();
        var two = List.of(StatementFixtures.point("一"), StatementFixtures.point("二"));
        statements.give(Actor.ANONYMOUS, StatementFixtures.signedBy(notice.id(), 38, two));
        statements.give(Actor.ANONYMOUS, StatementFixtures.statement(notice.id(), "三"));
        StatementCounts counts = statements.counts(Actor.ANONYMOUS, notice.id());
        assertThat(List.of(counts.statements(), counts.points(), counts.people())).containsExactly(2, 3, 39);
    }

    @Test
    void theAuthorCanTakeAStatementBackAndItsWordsAreGone() {
        ConsultationDetails notice = announced();
        GiveStatement form = StatementFixtures.withContact(notice.id(), "a@example.org");
        String receipt = statements.give(Actor.ANONYMOUS, form).value();
        assertThatThrownBy(() -> statements.withdraw(Actor.ANONYMOUS, new WithdrawStatement(Ids.next(), receipt, "WRONG")))
                .hasMessageContaining("statement.unknown-receipt");
        String secret = secrets.secretOf(form.key());
        statements.withdraw(Actor.ANONYMOUS, new WithdrawStatement(Ids.next(), receipt, secret));
        assertThat(statements.list(Actor.ANONYMOUS, notice.id())).isEmpty();
        assertThat(statements.counts(Actor.ANONYMOUS, notice.id()).withdrawn()).isEqualTo(1);
        assertThat(statements.find(Actor.ANONYMOUS, receipt, secret).orElseThrow().points().getFirst().text()).isEmpty();
    }

    @Test
    void aStatementFromATownThatDoesNotExistIsRefused() {
        GiveStatement form = StatementFixtures.statement(announced().id(), "请修路");
        var strange = new GiveStatement(Ids.next(), form.consultation(), form.stance(), JurisdictionCode.of("nowhere"),
                form.village(), form.people(), null, form.points());
        assertThatThrownBy(() -> statements.give(Actor.ANONYMOUS, strange)).hasMessageContaining("jurisdiction.unknown [nowhere]");
    }

    @Test
    void whatWasTakenBackStandsNoMoreInTheTraceAndTheTraceStillHolds() {
        ConsultationDetails notice = announced();
        String words = "只此一句 " + Ids.next();
        GiveStatement form = StatementFixtures.statement(notice.id(), words);
        String receipt = statements.give(Actor.ANONYMOUS, form).value();
        assertThat(traced(words)).isEqualTo(1);
        statements.withdraw(Actor.ANONYMOUS, new WithdrawStatement(Ids.next(), receipt, secrets.secretOf(form.key())));
        assertThat(traced(words)).isZero();
        assertThat(traceCheck.run(List.of())).noneMatch(it -> it.kind() == TraceCheck.Kind.VALUE_ALTERED);
    }

    private int traced(String words) {
        return jdbc.sql("select count(*) from trace_value where value_after like ? or value_before like ?")
                .params("%" + words + "%", "%" + words + "%")
                .query(Integer.class)
                .single();
    }

    private ConsultationDetails announced() {
        return consultations.get(secretary,
                consultations.announce(secretary, notices.notice(Duration.ofDays(30))));
    }
}
