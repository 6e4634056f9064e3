package org.tongtu.identity;

import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.tongtu.database.Sql;
import org.tongtu.kernel.AccountId;
import org.tongtu.kernel.Ids;
import org.tongtu.kernel.Now;

/** Personal access tokens, kept as digests. */
@Repository
class TokenRepository {

    private final JdbcClient jdbc;
    private final Now now;

    TokenRepository(JdbcClient jdbc, Now now) {
        this.jdbc = jdbc;
        this.now = now;
    }

    UUID add(AccountId account, String name, Secret token, java.time.@Nullable Instant expires) {
        UUID id = Ids.next();
        jdbc.sql("insert into access_token (id, account, name, digest, created, expires) values (?, ?, ?, ?, ?, ?)")
                .params(Sql.values(id, account.value(), name, Secrets.digest(token), now.instant(), expires))
                .update();
        return id;
    }

    boolean revoke(AccountId account, UUID id) {
        return jdbc.sql("update access_token set revoked = ? where id = ? and account = ? and revoked is null")
                        .params(Sql.values(now.instant(), id, account.value()))
                        .update()
                == 1;
    }

    void revokeAll(AccountId account) {
        jdbc.sql("update access_token set revoked = ? where account = ? and revoked is null")
                .params(Sql.values(now.instant(), account.value()))
                .update();
    }

    List<TokenSummary> list(AccountId account) {
        return jdbc.sql("select * from access_token where account = ? and revoked is null order by created desc")
                .param(account.value())
                .query((row, i) -> new TokenSummary(row.getObject("id", UUID.class), row.getString("name"),
                        Sql.instant(row, "created"), Sql.instantOrNull(row, "expires")))
                .list();
    }
}
