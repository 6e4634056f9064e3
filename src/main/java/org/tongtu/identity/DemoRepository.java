package org.tongtu.identity;

import java.time.Instant;
import java.util.List;
import java.util.Objects;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.tongtu.database.Sql;
import org.tongtu.kernel.AccountId;
import org.tongtu.kernel.Grant;
import org.tongtu.kernel.Ids;
import org.tongtu.kernel.Localized;
import org.tongtu.kernel.Now;

/** Writes a demo account with everything that belongs to it. */
@Repository
class DemoRepository {

    private final JdbcClient jdbc;
    private final CredentialRepositories kept;
    private final Now now;
    private final String password;

    DemoRepository(JdbcClient jdbc, CredentialRepositories kept, Passwords passwords, Now now) {
        this.jdbc = jdbc;
        this.kept = kept;
        this.now = now;
        this.password = passwords.encode(new Secret(Demo.PASSWORD));
    }

    AccountId add(CreateDemoAccount command) {
        var id = new AccountId(Ids.next());
        kept.accounts().add(new Account(id, command.email(), command.name(), null, password, List.of()));
        Instant since = Objects.requireNonNullElseGet(command.since(), now::instant);
        for (Grant grant : command.roles()) {
            var held = new HeldRole(Ids.next(), grant.role(), grant.jurisdiction(), since, null);
            kept.accounts().addRole(id, held, id);
        }
        kept.tokens().add(id, "demo", token(command.email()), null);
        if (command.card() != null) {
            addCard(id, Objects.requireNonNull(command.card()));
        }
        return id;
    }

    /** {@code planner.990101@demo.local} has {@code demo-planner.990101}. */
    static Secret token(String email) {
        return new Secret("demo-" + AccountRepository.normal(email).replaceAll("@.*", ""));
    }

    private void addCard(AccountId id, Localized card) {
        jdbc.sql("insert into demo_card (account, position, zh, en) select ?, count(*), ?, ? from demo_card")
                .params(Sql.values(id.value(), card.zh(), card.en()))
                .update();
    }

    List<DemoCard> cards() {
        return jdbc.sql("select a.email, c.zh, c.en from demo_card c join account a on a.id = c.account order by c.position")
                .query((row, i) -> new DemoCard(row.getString("email"), new Localized(row.getString("zh"), row.getString("en"))))
                .list();
    }
}
