package org.tongtu.audit;

import java.nio.charset.StandardCharsets;
import java.security.SecureRandom;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import org.tongtu.database.Schemas;
import org.tongtu.database.Sql;
import org.tongtu.kernel.Actor;
import org.tongtu.kernel.Command;
import org.tongtu.kernel.ForJurisdiction;
import org.tongtu.kernel.Ids;
import org.tongtu.kernel.Now;
import org.tongtu.kernel.Sha256;
import org.tongtu.kernel.Subject;
import tools.jackson.databind.json.JsonMapper;

/**
 * Writes the trace in the transaction of the command it speaks of. The entry holds salted digests of the values before
 * and after; the values themselves lie in an erasable table, so that a person's data can go and the chain still holds.
 */
@Component
public class Trace {

    private final JdbcClient jdbc;
    private final JsonMapper json;
    private final Now now;
    private final Schemas schemas;
    private final SecureRandom random = new SecureRandom();

    Trace(JdbcClient jdbc, JsonMapper json, Now now, Schemas schemas) {
        this.jdbc = jdbc;
        this.json = json;
        this.now = now;
        this.schemas = schemas;
    }

    /** For a command whose own content says what changed. */
    @Transactional(propagation = Propagation.MANDATORY)
    public void record(Actor actor, Command command, Subject subject) {
        record(actor, command, subject, null, command);
    }

    /**
     * @param before the changed values as they were, null where the thing is new
     * @param after the values as they are now, null where the thing is gone
     */
    @Transactional(propagation = Propagation.MANDATORY)
    public void record(
            Actor actor, Command command, Subject subject, @Nullable Object before, @Nullable Object after) {
        record(List.of(new Act(actor, command, subject, before, after)));
    }

    /** Who did what to which values; several commands that are committed together are recorded together. */
    public record Act(
            Actor actor, Command command, Subject subject, @Nullable Object before, @Nullable Object after) {}

    @Transactional(propagation = Propagation.MANDATORY)
    public void record(List<Act> acts) {
        var entries = new ArrayList<@Nullable Object>();
        var values = new ArrayList<@Nullable Object>();
        for (Act act : acts) {
            UUID entry = Ids.next();
            Value was = value(act.before());
            Value is = value(act.after());
            entries.addAll(entry(entry, act, was, is));
            values.addAll(Sql.values(entry, was.salt(), was.text(), is.salt(), is.text()));
        }
        jdbc.sql("insert into " + schemas.trace() + ".trace_entry (id, at, actor, roles, jurisdiction, command, subject_kind, "
                        + "subject_id, before_digest, after_digest) values " + Sql.rows(acts.size(), 10))
                .params(entries)
                .update();
        jdbc.sql("insert into trace_value (entry, salt_before, value_before, salt_after, value_after) values "
                        + Sql.rows(acts.size(), 5))
                .params(values)
                .update();
    }

    private List<@Nullable Object> entry(UUID id, Act act, Value was, Value is) {
        return Sql.values(id, now.instant(), act.actor().id().value(), roles(act.actor()), jurisdiction(act.command()),
                act.command().getClass().getSimpleName(), act.subject().kind(), act.subject().id(), was.digest(), is.digest());
    }

    /**
     * Takes the values of everything recorded about a subject so far out of the portal, because the person they are of
     * wants them gone. The entries with their digests stay, and the chain still holds.
     */
    @Transactional(propagation = Propagation.MANDATORY)
    public void erase(Subject subject) {
        jdbc.sql("update trace_value v join " + schemas.trace() + ".trace_entry e on e.id = v.entry set v.salt_before = null, "
                        + "v.value_before = null, v.salt_after = null, v.value_after = null, v.erased_at = ? "
                        + "where e.subject_kind = ? and e.subject_id = ?")
                .params(Sql.values(now.instant(), subject.kind(), subject.id()))
                .update();
    }

    private static String roles(Actor actor) {
        return actor.grants().stream().map(grant -> grant.role().name()).distinct().sorted().collect(Collectors.joining(","));
    }

    private static @Nullable String jurisdiction(Command command) {
        return command instanceof ForJurisdiction named ? named.jurisdiction().value() : null;
    }

    private Value value(@Nullable Object content) {
        if (content == null) {
            return new Value(null, null, null);
        }
        byte[] salt = new byte[16];
        random.nextBytes(salt);
        String text = json.writeValueAsString(content);
        return new Value(salt, text, digest(salt, text));
    }

    static byte[] digest(byte[] salt, String text) {
        return Sha256.of(salt, text.getBytes(StandardCharsets.UTF_8));
    }

    private record Value(byte @Nullable [] salt, @Nullable String text, byte @Nullable [] digest) {}
}
