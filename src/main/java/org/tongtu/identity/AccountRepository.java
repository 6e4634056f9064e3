package org.tongtu.identity;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.tongtu.database.Sql;
import org.tongtu.kernel.AccountId;
import org.tongtu.kernel.JurisdictionCode;
import org.tongtu.kernel.Now;
import org.tongtu.kernel.Role;

/** Accounts and the roles they hold. E-mail addresses are kept and looked up in lower case. */
@Repository
class AccountRepository {

    private final JdbcClient jdbc;
    private final Now now;

    AccountRepository(JdbcClient jdbc, Now now) {
        this.jdbc = jdbc;
        this.now = now;
    }

    static String normal(String email) {
        return email.strip().toLowerCase(Locale.ROOT);
    }

    void add(Account account) {
        jdbc.sql("insert into account (id, email, name, language, password, created) values (?, ?, ?, ?, ?, ?)")
                .params(Sql.values(account.id().value(), normal(account.email()), account.name(), account.language(),
                        account.password(), now.instant()))
                .update();
    }

    Optional<Account> find(AccountId id) {
        return one("a.id = ?", id.value());
    }

    Optional<Account> find(String email) {
        return one("a.email = ?", normal(email));
    }

    /** Whose personal access token it is; nobody's once it was revoked or has run out. */
    Optional<Account> find(Secret token) {
        return one("a.id = (select account from access_token where digest = ? and revoked is null "
                + "and (expires is null or expires > ?))", Secrets.digest(token), now.instant());
    }

    /** With its roles in one statement: it is asked at every request, and must not hold one connection while it waits for another. */
    private Optional<Account> one(String condition, Object... values) {
        return jdbc.sql("select a.*, r.id as role_id, r.role, r.jurisdiction, r.starts, r.ends from account a "
                        + "left join account_role r on r.account = a.id where " + condition + " order by r.starts")
                .params(Sql.values(values))
                .query(AccountRepository::first);
    }

    private static Optional<Account> first(ResultSet rows) throws SQLException {
        if (!rows.next()) {
            return Optional.empty();
        }
        Account account = account(rows, List.of());
        var roles = new ArrayList<HeldRole>();
        do {
            if (rows.getString("role") != null) {
                roles.add(role(rows, "role_id"));
            }
        } while (rows.next());
        return Optional.of(account.holding(roles));
    }

    List<Account> list() {
        Map<UUID, List<HeldRole>> roles = jdbc.sql("select * from account_role order by starts")
                .query((row, i) -> Map.entry(row.getObject("account", UUID.class), role(row, "id")))
                .list()
                .stream()
                .collect(Collectors.groupingBy(Map.Entry::getKey, Collectors.mapping(Map.Entry::getValue, Collectors.toList())));
        return jdbc.sql("select * from account order by convert(name using gbk)")
                .query((row, i) -> account(row, roles.getOrDefault(row.getObject("id", UUID.class), List.of())))
                .list();
    }

    void setPassword(AccountId id, String encoded) {
        jdbc.sql("update account set password = ? where id = ?").params(encoded, id.value()).update();
    }

    void setProfile(AccountId id, String name, @Nullable String language) {
        jdbc.sql("update account set name = ?, language = ? where id = ?")
                .params(Sql.values(name, language, id.value()))
                .update();
    }

    boolean anyoneHolds(Role role) {
        return jdbc.sql("select count(*) from account_role where role = ? and starts <= ? and (ends is null or ends > ?)")
                        .params(Sql.values(role.name(), now.instant(), now.instant()))
                        .query(Integer.class)
                        .single()
                > 0;
    }

    List<Person> everInOffice() {
        return jdbc.sql("select id, name from account a where exists (select 1 from account_role r where r.account = a.id "
                        + "and r.role <> 'RESIDENT') order by convert(name using gbk)")
                .query((row, i) -> new Person(new AccountId(row.getObject("id", UUID.class)), row.getString("name")))
                .list();
    }

    /** Who holds a role in a town now. */
    List<Person> holders(Role role, JurisdictionCode town) {
        return jdbc.sql("select distinct a.id, a.name from account a join account_role r on r.account = a.id where r.role = ? "
                        + "and r.jurisdiction = ? and r.starts <= ? and (r.ends is null or r.ends > ?) order by convert(a.name using gbk)")
                .params(Sql.values(role.name(), town.value(), now.instant(), now.instant()))
                .query((row, i) -> new Person(new AccountId(row.getObject("id", UUID.class)), row.getString("name")))
                .list();
    }

    void addRole(AccountId account, HeldRole held, AccountId by) {
        JurisdictionCode where = held.jurisdiction();
        jdbc.sql("insert into account_role (id, account, role, jurisdiction, starts, ends, granted_by, granted_at) "
                        + "values (?, ?, ?, ?, ?, ?, ?, ?)")
                .params(Sql.values(held.id(), account.value(), held.role().name(), where == null ? null : where.value(),
                        held.starts(), held.ends(), by.value(), now.instant()))
                .update();
    }

    /** False when there is no such role or it has ended already. */
    boolean endRole(UUID id, AccountId by) {
        return jdbc.sql("update account_role set ends = ?, ended_by = ? where id = ? and (ends is null or ends > ?)")
                        .params(Sql.values(now.instant(), by.value(), id, now.instant()))
                        .update()
                == 1;
    }

    private static Account account(ResultSet row, List<HeldRole> roles) throws SQLException {
        return new Account(new AccountId(row.getObject("id", UUID.class)), row.getString("email"),
                row.getString("name"), row.getString("language"), row.getString("password"), roles);
    }

    private static HeldRole role(ResultSet row, String id) throws SQLException {
        String where = row.getString("jurisdiction");
        return new HeldRole(row.getObject(id, UUID.class), Role.valueOf(row.getString("role")),
                where == null ? null : JurisdictionCode.of(where), Sql.instant(row, "starts"), Sql.instantOrNull(row, "ends"));
    }
}
