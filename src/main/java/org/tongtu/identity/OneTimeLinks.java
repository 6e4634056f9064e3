package org.tongtu.identity;

import java.net.URI;
import java.time.Duration;
import java.time.Instant;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.tongtu.database.Sql;
import org.tongtu.kernel.AccountId;
import org.tongtu.kernel.Now;

/** Links that let somebody choose a password, once and for a short while. Only their digests are kept. */
@Component
class OneTimeLinks {

    static final Duration LIFETIME = Duration.ofMinutes(60);

    private final JdbcClient jdbc;
    private final Now now;
    private final ApplicationEventPublisher events;
    private final PortalAddress address;

    OneTimeLinks(JdbcClient jdbc, Now now, ApplicationEventPublisher events, PortalAddress address) {
        this.jdbc = jdbc;
        this.now = now;
        this.events = events;
        this.address = address;
    }

    /** Makes a link for the account and has it mailed. */
    void send(Account account, @Nullable String language) {
        Instant expires = now.instant().plus(LIFETIME);
        URI link = make(account.id(), expires, language);
        events.publishEvent(new PasswordLinkMade(account.email(), account.name(), Objects.requireNonNullElse(language, "zh"), link, expires));
    }

    /** Costs as much as {@link #send} and leads nowhere: an unknown address must not be told by the time it takes. */
    void pretend() {
        make(null, now.instant(), null);
    }

    /** The link for the first administrator belongs to no account yet. */
    URI forFirstAdministrator() {
        return make(null, now.instant().plus(Duration.ofHours(24)), null);
    }

    private URI make(@Nullable AccountId account, Instant expires, @Nullable String language) {
        Secret secret = Secrets.next("");
        jdbc.sql("insert into password_link (digest, account, expires) values (?, ?, ?)")
                .params(Sql.values(Secrets.digest(secret), account == null ? null : account.value(), expires))
                .update();
        return URI.create(address.of("/password/" + secret.value()) + (language == null ? "" : "?lang=" + language));
    }

    /** Whether the link still opens, and for whom; a link for the first administrator has no account. */
    Optional<Opened> find(Secret link) {
        return jdbc.sql("select account from password_link where digest = ? and used is null and expires > ?")
                .params(Sql.values(Secrets.digest(link), now.instant()))
                .query((row, i) -> new Opened(Optional.ofNullable(row.getObject("account", UUID.class)).map(AccountId::new)))
                .optional();
    }

    /** Uses the link up; false when somebody was faster. */
    boolean use(Secret link) {
        return jdbc.sql("update password_link set used = ? where digest = ? and used is null and expires > ?")
                        .params(Sql.values(now.instant(), Secrets.digest(link), now.instant()))
                        .update()
                == 1;
    }

    /** No other link of this account opens any more. */
    void useUpAll(AccountId account) {
        jdbc.sql("update password_link set used = ? where account = ? and used is null")
                .params(Sql.values(now.instant(), account.value()))
                .update();
    }

    /** A link that still opens. */
    record Opened(Optional<AccountId> account) {}
}
