package org.tongtu.consultation.statement;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.tongtu.consultation.ConsultationId;
import org.tongtu.consultation.Consultations;
import org.tongtu.consultation.NoticeFixtures;
import org.tongtu.database.Schemas;
import org.tongtu.kernel.Actor;
import org.tongtu.kernel.Ids;
import org.tongtu.kernel.Role;
import org.tongtu.testing.PortalTest;
import org.tongtu.testing.TestAlliance;

/** A contact is read by those who answer, and every look is written down. The author of these lives in the northern town. */
@PortalTest
class ContactsTests {

    private static final String PHONE = "13900005678";

    @Autowired
    Consultations consultations;

    @Autowired
    Statements statements;

    @Autowired
    Answers answers;

    @Autowired
    Contacts contacts;

    @Autowired
    ReceiptSecrets secrets;

    @Autowired
    NoticeFixtures notices;

    @Autowired
    JdbcClient jdbc;

    @Autowired
    Schemas schemas;

    private final Actor secretary = TestAlliance.actor(Role.SECRETARY);
    private final Actor north = TestAlliance.actor(Role.PLANNER, TestAlliance.NORTH);
    private final Actor south = TestAlliance.actor(Role.PLANNER, TestAlliance.SOUTH);
    private ConsultationId notice;
    private GiveStatement form;
    private StatementDetails given;

    @BeforeEach
    void give() {
        notice = consultations.announce(secretary, notices.notice(Duration.ofDays(31)));
        form = StatementFixtures.withContact(notice, PHONE);
        String receipt = statements.give(Actor.ANONYMOUS, form).value();
        given = statements.find(Actor.ANONYMOUS, receipt, secrets.secretOf(form.key())).orElseThrow();
    }

    @Test
    void theJointOfficeAndThePlannersOfTheTownConcernedReadIt() {
        assertThat(contacts.given(secretary, notice)).containsExactly(given.id());
        assertThat(contacts.given(north, notice)).containsExactly(given.id());
        assertThat(contacts.look(secretary, given.id())).isEqualTo(PHONE);
        assertThat(contacts.look(north, given.id())).isEqualTo(PHONE);
    }

    @Test
    void anotherTownReadsItOnlyWhenAPointIsGivenToIt() {
        assertThat(contacts.given(south, notice)).isEmpty();
        assertThatThrownBy(() -> contacts.look(south, given.id())).hasMessageContaining("statement.contact-not-yours");
        answers.assign(secretary, new AssignPoint(Ids.next(), TestAlliance.SOUTH, given.points().getFirst().id(), TestAlliance.SOUTH));
        assertThat(contacts.look(south, given.id())).isEqualTo(PHONE);
        assertThat(contacts.given(north, notice)).isEmpty();
    }

    @Test
    void noTownGivesItselfAnothersPoint() {
        UUID point = given.points().getFirst().id();
        assertThatThrownBy(() -> answers.assign(south, new AssignPoint(Ids.next(), TestAlliance.SOUTH, point, TestAlliance.SOUTH)))
                .hasMessageContaining("answer.not-yours-to-assign");
        answers.assign(north, new AssignPoint(Ids.next(), TestAlliance.NORTH, point, TestAlliance.SOUTH));
        answers.assign(south, new AssignPoint(Ids.next(), TestAlliance.SOUTH, point, TestAlliance.NORTH));
        assertThatThrownBy(() -> contacts.look(south, given.id())).hasMessageContaining("statement.contact-not-yours");
    }

    @Test
    void nobodyElseInOfficeDoes() {
        for (Actor other : new Actor[] {TestAlliance.actor(Role.DELEGATE, TestAlliance.NORTH), TestAlliance.actor(Role.ADMIN),
                TestAlliance.actor(Role.EXPERT), TestAlliance.actor(Role.DRAFTER, TestAlliance.NORTH)}) {
            assertThatThrownBy(() -> contacts.look(other, given.id())).hasMessageContaining("access.role-not-held");
        }
    }

    @Test
    void everyLookIsInTheTraceAndTheContactIsNot() {
        contacts.look(north, given.id());
        contacts.look(north, given.id());
        assertThat(jdbc.sql("select count(*) from " + schemas.trace() + ".trace_entry where command = 'LookAtContact' and actor = ? "
                        + "and subject_id = ?")
                .params(north.id().value(), given.id().toString())
                .query(Integer.class)
                .single()).isEqualTo(2);
        assertThat(jdbc.sql("select count(*) from trace_value where value_after like ?").param("%" + PHONE + "%")
                .query(Integer.class).single()).isZero();
        assertThat(jdbc.sql("select count(*) from command_key where result like ?").param("%" + PHONE + "%")
                .query(Integer.class).single()).isZero();
    }

    @Test
    void whereNoneWasLeftOrTheStatementWasWithdrawnThereIsNone() {
        statements.give(Actor.ANONYMOUS, StatementFixtures.statement(notice, "没有留电话"));
        statements.withdraw(Actor.ANONYMOUS, new WithdrawStatement(Ids.next(), given.receipt().value(), secrets.secretOf(form.key())));
        assertThat(contacts.given(secretary, notice)).isEmpty();
        assertThatThrownBy(() -> contacts.look(secretary, given.id())).hasMessageContaining("statement.no-contact");
        assertThatThrownBy(() -> contacts.look(secretary, UUID.randomUUID())).hasMessageContaining("statement.no-contact");
    }
}
