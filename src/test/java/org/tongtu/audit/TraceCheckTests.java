package org.tongtu.audit;

import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.flyway.autoconfigure.FlywayConnectionDetails;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.DriverManagerDataSource;
import org.springframework.transaction.support.TransactionTemplate;
import org.tongtu.audit.TraceCheck.Kind;
import org.tongtu.audit.TraceCheck.Tampering;
import org.tongtu.database.Schemas;
import org.tongtu.database.Transactions;
import org.tongtu.kernel.Actor;
import org.tongtu.kernel.Command;
import org.tongtu.kernel.Ids;
import org.tongtu.kernel.Subject;
import org.tongtu.testing.PortalTest;
import org.tongtu.testing.TestClock;

/** Somebody with the owner's rights tampers with the trace; the check finds it. Each test puts back what it broke. */
@PortalTest
class TraceCheckTests {

    @Autowired
    Trace trace;

    @Autowired
    Sealer sealer;

    @Autowired
    TraceCheck check;

    @Autowired
    TransactionTemplate transaction;

    @Autowired
    Transactions transactions;

    @Autowired
    Schemas schemas;

    @Autowired
    FlywayConnectionDetails owner;

    @Autowired
    TestClock clock;

    @Autowired
    JdbcClient jdbc;

    private JdbcClient intruder;
    private String entries;
    private String seals;
    private UUID last = Ids.next();

    record Note(UUID key, String text) implements Command {}

    @BeforeEach
    void writeSomething() {
        intruder = JdbcClient.create(new DriverManagerDataSource(
                requireNonNull(owner.getJdbcUrl()), requireNonNull(owner.getUsername()), requireNonNull(owner.getPassword())));
        entries = schemas.trace() + ".trace_entry";
        seals = schemas.trace() + ".trace_seal";
        for (int i = 0; i < 3; i++) {
            var note = new Note(Ids.next(), "note " + i);
            transaction.executeWithoutResult(it -> trace.record(Actor.SYSTEM, note, Subject.of("note", note.key())));
            last = note.key();
        }
        sealer.sealNew();
    }

    @Test
    void anUntouchedTraceIsWhole() {
        assertThat(check.run(List.of(sealer.publishHead().orElseThrow()))).isEmpty();
    }

    @Test
    void anAlteredEntryIsFound() {
        intruder.sql("update " + entries + " set command = 'Nothing' where subject_id = ?").param(last.toString()).update();
        assertThat(found(Kind.ENTRY_ALTERED)).contains(number());
        intruder.sql("update " + entries + " set command = 'Note' where subject_id = ?").param(last.toString()).update();
        assertThat(found(Kind.ENTRY_ALTERED)).doesNotContain(number());
    }

    @Test
    void anAlteredValueIsFoundAndAnErasedOneIsNot() {
        intruder.sql("update trace_value v join " + entries + " e on e.id = v.entry set v.value_after = '{}' where e.subject_id = ?")
                .param(last.toString())
                .update();
        assertThat(found(Kind.VALUE_ALTERED)).contains(number());
        intruder.sql("update trace_value v join " + entries + " e on e.id = v.entry set v.value_after = null, "
                        + "v.salt_after = null, v.erased_at = utc_timestamp(6) where e.subject_id = ?")
                .param(last.toString())
                .update();
        assertThat(found(Kind.VALUE_ALTERED)).doesNotContain(number());
    }

    @Test
    void aForgedValueThatIsCalledErasedIsFound() {
        forge("v.value_after = '{\"text\":\"forged\"}', v.erased_at = utc_timestamp(6)");
        assertThat(found(Kind.VALUE_ALTERED)).contains(number());
        eraseProperly();
    }

    @Test
    void aForgedValueWithoutItsSaltIsFound() {
        forge("v.value_after = '{\"text\":\"forged\"}', v.salt_after = null");
        assertThat(found(Kind.VALUE_ALTERED)).contains(number());
        eraseProperly();
    }

    @Test
    void aRemovedSealIsFound() {
        transaction.executeWithoutResult(it -> whileTheSealerWaits(() -> {
            var row = intruder.sql("select position, entry, hash from " + seals + " where entry = ?").param(number() - 1).query().singleRow();
            long position = intruder.sql("select position from " + seals + " where entry = ?").param(number() - 1).query(Long.class).single();
            intruder.sql("delete from " + seals + " where position = ?").param(position).update();
            List<Tampering> found = check.run(List.of());
            intruder.sql("insert into " + seals + " (position, entry, hash) values (?, ?, ?)").params(row.values().stream().toList()).update();
            assertThat(found).contains(new Tampering(Kind.SEAL_REMOVED, position));
        }));
    }

    @Test
    void whatIsErasedIsGoneAndTheTraceStillHolds() {
        UUID key = last;
        transaction.executeWithoutResult(it -> trace.erase(Subject.of("note", key)));
        assertThat(jdbc.sql("select count(*) from trace_value where value_after like ?").param("%" + key + "%").query(Integer.class).single())
                .isZero();
        assertThat(check.run(List.of())).isEmpty();
    }

    private void forge(String change) {
        intruder.sql("update trace_value v join " + entries + " e on e.id = v.entry set " + change + " where e.subject_id = ?")
                .param(last.toString())
                .update();
    }

    private void eraseProperly() {
        forge("v.value_after = null, v.salt_after = null, v.erased_at = utc_timestamp(6)");
        assertThat(found(Kind.VALUE_ALTERED)).doesNotContain(number());
    }

    @Test
    void aRemovedEntryIsFound() {
        long number = number();
        intruder.sql("create temporary table kept as select * from " + entries + " where number = " + number).update();
        var row = intruder.sql("select * from " + entries + " where number = " + number).query().singleRow();
        intruder.sql("delete from " + entries + " where number = " + number).update();
        assertThat(found(Kind.ENTRY_REMOVED)).contains(number);
        intruder.sql("insert into " + entries + " (number, id, at, actor, roles, jurisdiction, command, subject_kind, "
                        + "subject_id, before_digest, after_digest) values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)")
                .params(row.values().stream().toList())
                .update();
        assertThat(found(Kind.ENTRY_REMOVED)).doesNotContain(number);
    }

    @Test
    void reorderedEntriesAreFound() {
        long b = number();
        swap(b - 1, b);
        assertThat(found(Kind.ENTRY_ALTERED)).contains(b);
        swap(b - 1, b);
        assertThat(found(Kind.ENTRY_ALTERED)).doesNotContain(b);
    }

    @Test
    void aCutTailIsFoundByTheHeadThatWasPublished() {
        SealHead head = sealer.publishHead().orElseThrow();
        transaction.executeWithoutResult(it -> whileTheSealerWaits(() -> cutTail(head)));
    }

    private void cutTail(SealHead head) {
        byte[] hash = java.util.HexFormat.of().parseHex(head.hash());
        long entry = intruder.sql("select entry from " + seals + " where position = " + head.position()).query(Long.class).single();
        intruder.sql("delete from " + seals + " where position >= " + head.position()).update();
        clock.advance(java.time.Duration.ofHours(1));
        List<Tampering> found = check.run(List.of());
        clock.reset();
        intruder.sql("insert into " + seals + " (position, entry, hash) values (?, ?, ?)").params(head.position(), entry, hash).update();
        assertThat(found).contains(new Tampering(Kind.TAIL_CUT, head.position()), new Tampering(Kind.NEVER_SEALED, entry));
    }

    /** The sealer would mend the cut within a second; it waits for this lock. */
    private void whileTheSealerWaits(Runnable act) {
        jdbc.sql("select id from trace_sealer for update").query(Integer.class).single();
        act.run();
    }

    @Test
    void aRecomputedChainDoesNotMeetTheHeadSomebodyKept() {
        SealHead kept = new SealHead(sealer.publishHead().orElseThrow().position(), "00".repeat(32), java.time.Instant.EPOCH);
        assertThat(check.run(List.of(kept))).contains(new Tampering(Kind.CHAIN_RECOMPUTED, kept.position()));
    }

    private void swap(long a, long b) {
        intruder.sql("update " + entries + " x join " + entries + " y on x.number = " + a + " and y.number = " + b
                        + " set x.subject_kind = 'swap'")
                .update();
        intruder.sql("update " + entries + " set number = 0 where number = " + a).update();
        intruder.sql("update " + entries + " set number = " + a + " where number = " + b).update();
        intruder.sql("update " + entries + " set number = " + b + ", subject_kind = 'note' where number = 0").update();
    }

    private long number() {
        return intruder.sql("select number from " + entries + " where subject_id = ?").param(last.toString()).query(Long.class).single();
    }

    private List<Long> found(Kind kind) {
        return check.run(List.of()).stream().filter(it -> it.kind() == kind).map(Tampering::where).toList();
    }
}
