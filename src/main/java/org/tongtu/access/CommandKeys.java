package org.tongtu.access;

import java.lang.reflect.Type;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.tongtu.database.Sql;
import org.tongtu.kernel.Actor;
import org.tongtu.kernel.Command;
import org.tongtu.kernel.Now;
import org.tongtu.kernel.Refused;
import org.tongtu.kernel.Sha256;
import tools.jackson.databind.json.JsonMapper;

/**
 * Remembers what each command key led to. Resending the same command returns the first answer; another command under
 * the same key is refused. The key's row is inserted first, so two simultaneous sends wait for each other.
 */
@Component
class CommandKeys {

    private final JdbcClient jdbc;
    private final JsonMapper json;
    private final Now now;

    CommandKeys(JdbcClient jdbc, JsonMapper json, Now now) {
        this.jdbc = jdbc;
        this.json = json;
        this.now = now;
    }

    /** Whose key; another account may use the same. */
    record Key(UUID account, UUID key) {}

    /** A key and the digest of the command sent under it. */
    record Claim(Key key, byte[] digest) {}

    record Answered(Claim claim, @Nullable Object answer) {}

    @Nullable Object once(Actor actor, Command command, Type returns, Supplier<@Nullable Object> work) {
        Claim claim = claim(actor, command);
        if (take(List.of(claim)).isEmpty()) {
            return replay(claim, returns);
        }
        Object result = work.get();
        remember(List.of(new Answered(claim, result)));
        return result;
    }

    /** Needs no transaction. */
    Claim claim(Actor actor, Command command) {
        return new Claim(new Key(actor.id().value(), command.key()), digest(command));
    }

    /** Takes the keys that are free, until the transaction ends; the others led to something already. */
    Set<Key> take(List<Claim> claims) {
        var rows = new ArrayList<@Nullable Object>();
        claims.forEach(it -> rows.addAll(Sql.values(it.key().account(), it.key().key(), it.digest(), now.instant())));
        return new HashSet<>(jdbc.sql("insert ignore into command_key (account, command_key, digest, at) values "
                        + Sql.rows(claims.size(), 4) + " returning account, command_key")
                .params(rows)
                .query((taken, i) -> new Key(taken.getObject("account", UUID.class), taken.getObject("command_key", UUID.class)))
                .list());
    }

    /** Keeps the answers for those who send the same again. */
    void remember(List<Answered> all) {
        if (all.isEmpty()) {
            return;
        }
        var rows = new ArrayList<@Nullable Object>();
        all.forEach(it -> rows.addAll(Sql.values(it.claim().key().account(), it.claim().key().key(), it.claim().digest(),
                now.instant(), json.writeValueAsString(it.answer()))));
        jdbc.sql("insert into command_key (account, command_key, digest, at, result) values " + Sql.rows(all.size(), 5)
                        + " on duplicate key update result = values(result)")
                .params(rows)
                .update();
    }

    /** A refused command leaves its key free. */
    void giveBack(Key key) {
        jdbc.sql("delete from command_key where account = ? and command_key = ?").params(key.account(), key.key()).update();
    }

    @Nullable Object replay(Claim claim, Type returns) {
        record Known(byte[] digest, String result) {}
        Known known = jdbc.sql("select digest, result from command_key where account = ? and command_key = ? for update")
                .params(claim.key().account(), claim.key().key())
                .query((row, i) -> new Known(row.getBytes("digest"), row.getString("result")))
                .single();
        if (!Arrays.equals(known.digest(), claim.digest())) {
            throw new Refused(Refused.Kind.CONFLICT, "access.key-reused", claim.key().key());
        }
        return returns == void.class
                ? null
                : Optional.ofNullable(known.result()).map(text -> json.readValue(text, json.constructType(returns))).orElse(null);
    }

    private byte[] digest(Command command) {
        return Sha256.of(command.getClass().getName().getBytes(StandardCharsets.UTF_8), json.writeValueAsBytes(command));
    }
}
