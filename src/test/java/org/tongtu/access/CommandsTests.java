package org.tongtu.access;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.tongtu.audit.Trace;
import org.tongtu.database.Schemas;
import org.tongtu.kernel.AccountId;
import org.tongtu.kernel.Actor;
import org.tongtu.kernel.ForJurisdiction;
import org.tongtu.kernel.Grant;
import org.tongtu.kernel.Ids;
import org.tongtu.kernel.JurisdictionCode;
import org.tongtu.kernel.Refused;
import org.tongtu.kernel.Role;
import org.tongtu.kernel.Subject;
import org.tongtu.testing.PortalTest;

@PortalTest
@Import(CommandsTests.Ledger.class)
class CommandsTests {

    private static final JurisdictionCode HERE = JurisdictionCode.of("here");

    @Autowired
    Ledger ledger;

    @Autowired
    JdbcClient jdbc;

    @Autowired
    Schemas schemas;

    private final Actor planner =
            new Actor(new AccountId(Ids.next()), "planner", Set.of(new Grant(Role.PLANNER, HERE)));

    @Test
    void aCommandSentTwiceActsOnceAndAnswersTheSame() {
        var command = new Book(Ids.next(), HERE, 5);
        UUID first = ledger.book(planner, command);
        assertThat(ledger.book(planner, command)).isEqualTo(first);
        assertThat(entries(command.key())).isEqualTo(1);
    }

    @Test
    void anotherCommandUnderAUsedKeyIsRefused() {
        UUID key = Ids.next();
        ledger.book(planner, new Book(key, HERE, 5));
        assertThatThrownBy(() -> ledger.book(planner, new Book(key, HERE, 6)))
                .isInstanceOf(Refused.class)
                .hasMessageContaining("access.key-reused");
    }

    @Test
    void aRoleHeldElsewhereDoesNotCount() {
        var command = new Book(Ids.next(), JurisdictionCode.of("elsewhere"), 5);
        assertThatThrownBy(() -> ledger.book(planner, command)).hasMessageContaining("access.role-not-held");
        assertThatThrownBy(() -> ledger.book(Actor.ANONYMOUS, command)).hasMessageContaining("access.sign-in");
    }

    @Test
    void aFailedCommandLeavesNoTraceAndMayBeSentAgain() {
        UUID key = Ids.next();
        assertThatThrownBy(() -> ledger.book(planner, new Book(key, HERE, -1))).isInstanceOf(Refused.class);
        assertThat(entries(key)).isZero();
        ledger.book(planner, new Book(key, HERE, 1));
        assertThat(entries(key)).isEqualTo(1);
    }

    @Test
    void theApplicationCannotAlterTheTrace() {
        ledger.book(planner, new Book(Ids.next(), HERE, 5));
        assertThatThrownBy(() -> jdbc.sql("update " + schemas.trace() + ".trace_entry set roles = ''").update())
                .rootCause()
                .hasMessageContaining("denied");
        assertThatThrownBy(() -> jdbc.sql("delete from " + schemas.trace() + ".trace_entry").update())
                .rootCause()
                .hasMessageContaining("denied");
    }

    private int entries(UUID subject) {
        return jdbc.sql("select count(*) from " + schemas.trace() + ".trace_entry where subject_id = ?")
                .param(subject.toString())
                .query(Integer.class)
                .single();
    }

    record Book(UUID key, JurisdictionCode jurisdiction, int amount) implements ForJurisdiction {}

    static class Ledger {

        private final Trace trace;

        Ledger(Trace trace) {
            this.trace = trace;
        }

        @Allowed(Role.PLANNER)
        public UUID book(Actor actor, Book command) {
            trace.record(actor, command, Subject.of("booking", command.key()));
            if (command.amount() < 0) {
                throw new Refused(Refused.Kind.INVALID, "test.negative");
            }
            return Ids.next();
        }
    }
}
