package org.tongtu.access;

import java.lang.reflect.Type;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Arrays;
import java.util.Optional;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.tongtu.database.Sql;
import org.tongtu.kernel.Actor;
import org.tongtu.kernel.Command;
import org.tongtu.kernel.Now;
import org.tongtu.kernel.Refused;
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

    @Nullable Object once(Actor actor, Command command, Type returns, Supplier<@Nullable Object> work) {
        byte[] digest = digest(command);
        int inserted = jdbc.sql("insert ignore into command_key (account, command_key, digest, at) values (?, ?, ?, ?)")
                .params(Sql.values(actor.id().value(), command.key(), digest, now.instant()))
                .update();
        if (inserted == 0) {
            return replay(actor, command, digest, returns);
        }
        Object result = work.get();
        jdbc.sql("update command_key set result = ? where account = ? and command_key = ?")
                .params(json.writeValueAsString(result), actor.id().value(), command.key())
                .update();
        return result;
    }

    private @Nullable Object replay(Actor actor, Command command, byte[] digest, Type returns) {
        record Known(byte[] digest, String result) {}
        Known known = jdbc.sql("select digest, result from command_key where account = ? and command_key = ? for update")
                .params(actor.id().value(), command.key())
                .query((row, i) -> new Known(row.getBytes("digest"), row.getString("result")))
                .single();
        if (!Arrays.equals(known.digest(), digest)) {
            throw new Refused(Refused.Kind.CONFLICT, "access.key-reused", command.key());
        }
        return returns == void.class
                ? null
                : Optional.ofNullable(known.result()).map(text -> json.readValue(text, json.constructType(returns))).orElse(null);
    }

    private byte[] digest(Command command) {
        try {
            var sha = MessageDigest.getInstance("SHA-256");
            sha.update(command.getClass().getName().getBytes());
            return sha.digest(json.writeValueAsBytes(command));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
