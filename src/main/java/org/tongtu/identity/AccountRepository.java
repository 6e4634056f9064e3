package org.tongtu.identity;

import java.sql.ResultSet;
import java.sql.SQLException;
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
        return jdbc.sql("select * from account where id = ?").param(id.value()).query(this::account).optional();
    }

    Optional<Account> find(String email) {
        return jdbc.sql("select * from account where email = ?").param(normal(email)).query(this::account).optional();
    }

    List<Account> list() {
        Map<UUID, List<HeldRole>> roles = jdbc.sql("select * from account_role order by starts")
                .query((row, i) -> Map.entry(row.getObject("account", UUID.class), role(row)))
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

    private Account account(ResultSet row, int number) throws SQLException {
        return account(row, jdbc.sql("select * from account_role where account = ? order by starts")
                .param(row.getObject("id", UUID.class))
                .query((each, i) -> role(each))
                .list());
    }

    private static Account account(ResultSet row, List<HeldRole> roles) throws SQLException {
        return new Account(new AccountId(row.getObject("id", UUID.class)), row.getString("email"),
                row.getString("name"), row.getString("language"), row.getString("password"), roles);
    }

    private static HeldRole role(ResultSet row) throws SQLException {
        String where = row.getString("jurisdiction");
        return new HeldRole(row.getObject("id", UUID.class), Role.valueOf(row.getString("role")),
                where == null ? null : JurisdictionCode.of(where), Sql.instant(row, "starts"), Sql.instantOrNull(row, "ends"));
    }
}
