package org.tongtu.audit;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.tongtu.audit.ChainState.Verification;
import org.tongtu.database.Schemas;
import org.tongtu.database.Sql;

/** Entries, their seals and the heads that were published: selected and inserted, never changed. */
@Repository
class TraceRepository {

    /** How far back a transaction that began long ago may still commit an entry with a smaller number. */
    private static final int STRAGGLERS = 100_000;

    record Seal(long position, long entry, byte[] hash) {}

    /** @param entry empty where it is gone */
    record Sealed(Seal seal, Optional<Entry> entry) {}

    private final JdbcClient jdbc;
    private final String trace;

    TraceRepository(JdbcClient jdbc, Schemas schemas) {
        this.jdbc = jdbc;
        this.trace = schemas.trace();
    }

    /** Lets one sealer at a time through, on whatever node. */
    void lockSealer() {
        jdbc.sql("select id from trace_sealer for update").query(Integer.class).single();
    }

    Optional<Seal> lastSeal() {
        return jdbc.sql("select * from " + trace + ".trace_seal order by position desc limit 1")
                .query((row, i) -> seal(row))
                .optional();
    }

    List<Entry> unsealed(int limit) {
        return jdbc.sql("select e.* from " + trace + ".trace_entry e left join " + trace + ".trace_seal s on s.entry = e.number "
                        + "where s.entry is null and e.number > (select coalesce(max(entry), 0) - ? from " + trace
                        + ".trace_seal) order by e.number limit ?")
                .params(Sql.values(STRAGGLERS, limit))
                .query((row, i) -> entry(row))
                .list();
    }

    void insert(List<Seal> seals) {
        jdbc.sql("insert into " + trace + ".trace_seal (position, entry, hash) values " + Sql.rows(seals.size(), 3))
                .params(seals.stream().<Object>mapMulti((seal, row) -> {
                    row.accept(seal.position());
                    row.accept(seal.entry());
                    row.accept(seal.hash());
                }).toList())
                .update();
    }

    void publish(Seal seal, Instant at) {
        jdbc.sql("insert into " + trace + ".trace_head (position, hash, published_at) values (?, ?, ?)")
                .params(Sql.values(seal.position(), seal.hash(), at))
                .update();
    }

    List<SealHead> heads() {
        return jdbc.sql("select * from " + trace + ".trace_head order by position, published_at")
                .query((row, i) -> SealHead.of(row.getLong("position"), row.getBytes("hash"), Sql.instant(row, "published_at")))
                .list();
    }

    /** The seals after a position, each with the entry it speaks of; so many at once that neither memory nor a connection waits for all. */
    List<Sealed> sealedAfter(long position, int limit) {
        return jdbc.sql("select s.position, s.entry, s.hash, e.* from " + trace + ".trace_seal s left join " + trace
                        + ".trace_entry e on e.number = s.entry where s.position > ? order by s.position limit ?")
                .params(Sql.values(position, limit))
                .query((row, i) -> new Sealed(seal(row), row.getObject("number") == null ? Optional.empty() : Optional.of(entry(row))))
                .list();
    }

    /** Entries that more than one seal speaks of; the table forbids them, but whoever may alter it could lift that. */
    List<Long> sealedTwice() {
        return jdbc.sql("select entry from " + trace + ".trace_seal group by entry having count(*) > 1 order by entry")
                .query(Long.class)
                .list();
    }

    /** Entries no seal speaks of, older than a moment: the sealer would have taken them. */
    List<Long> neverSealed(Instant before) {
        return jdbc.sql("select e.number from " + trace + ".trace_entry e left join " + trace
                        + ".trace_seal s on s.entry = e.number where s.entry is null and e.at < ? order by e.number")
                .params(Sql.values(before))
                .query(Long.class)
                .list();
    }

    /** What is erased is gone; of what is not, digest, salt and value are all there and agree, or none of them is there. */
    List<Long> valuesThatDisagree() {
        String differs = "if(v.erased_at is null, (e.%1$s_digest is null) <> (v.value_%1$s is null) "
                + "or (v.value_%1$s is null) <> (v.salt_%1$s is null) "
                + "or coalesce(unhex(sha2(concat(v.salt_%1$s, v.value_%1$s), 256)) <> e.%1$s_digest, false), "
                + "v.value_%1$s is not null or v.salt_%1$s is not null)";
        return jdbc.sql("select e.number from " + trace + ".trace_entry e left join trace_value v on v.entry = e.id "
                        + "where v.entry is null or " + differs.formatted("before") + " or "
                        + differs.formatted("after") + " order by e.number")
                .query(Long.class)
                .list();
    }

    /** Entries after the last sealed one. */
    long waiting(long after) {
        return jdbc.sql("select count(*) from " + trace + ".trace_entry where number > ?").param(after).query(Long.class).single();
    }

    void keepCheck(Verification check) {
        jdbc.sql("insert into trace_check (checked_at, entries, found) values (?, ?, ?)")
                .params(Sql.values(check.at(), check.entries(), check.found()))
                .update();
    }

    Optional<Verification> lastCheck() {
        return jdbc.sql("select * from trace_check order by number desc limit 1")
                .query((row, i) -> new Verification(Sql.instant(row, "checked_at"), row.getLong("entries"), row.getInt("found")))
                .optional();
    }

    private static Seal seal(ResultSet row) throws SQLException {
        return new Seal(row.getLong("position"), row.getLong("entry"), row.getBytes("hash"));
    }

    private static Entry entry(ResultSet row) throws SQLException {
        return new Entry(
                row.getLong("number"),
                row.getObject("id", UUID.class),
                Sql.instant(row, "at"),
                row.getObject("actor", UUID.class),
                row.getString("roles"),
                row.getString("jurisdiction"),
                row.getString("command"),
                row.getString("subject_kind"),
                row.getString("subject_id"),
                row.getBytes("before_digest"),
                row.getBytes("after_digest"));
    }
}
