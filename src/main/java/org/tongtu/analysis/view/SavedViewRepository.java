package org.tongtu.analysis.view;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.tongtu.analysis.theme.Theme;
import org.tongtu.database.Sql;
import org.tongtu.kernel.AccountId;
import org.tongtu.plan.PlanId;
import org.tongtu.plan.map.MapPicture;
import org.tongtu.proposal.history.Moment;

@Repository
class SavedViewRepository {

    private final JdbcClient jdbc;

    SavedViewRepository(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    void insert(SavedView view) {
        jdbc.sql("insert into map_view (id, owner, name, plan, moment, picture, theme, saved_at) values (?, ?, ?, ?, ?, ?, ?, ?)")
                .params(Sql.values(view.id(), view.owner().value(), view.name(), view.plan().value(), view.moment().toString(),
                        view.picture().toString(), view.theme() == null ? null : view.theme().toString(), view.savedAt()))
                .update();
    }

    void rename(UUID id, String name) {
        jdbc.sql("update map_view set name = ? where id = ?").params(name, id).update();
    }

    void remove(UUID id) {
        jdbc.sql("delete from map_view where id = ?").param(id).update();
    }

    Optional<SavedView> find(UUID id) {
        return jdbc.sql("select * from map_view where id = ?").param(id).query((row, i) -> read(row)).optional();
    }

    /** Locked, so that nobody saves two last ones at once. */
    int count(AccountId owner) {
        return jdbc.sql("select id from map_view where owner = ? for update").param(owner.value()).query(UUID.class).list().size();
    }

    /** The newest first. */
    List<SavedView> list(AccountId owner) {
        return jdbc.sql("select * from map_view where owner = ? order by saved_at desc, id desc")
                .param(owner.value()).query((row, i) -> read(row)).list();
    }

    private static SavedView read(ResultSet row) throws SQLException {
        String theme = row.getString("theme");
        return new SavedView(row.getObject("id", UUID.class), new AccountId(row.getObject("owner", UUID.class)), row.getString("name"),
                new PlanId(row.getString("plan")), Moment.parse(row.getString("moment")), MapPicture.parse(row.getString("picture")),
                theme == null ? null : Theme.parse(theme), Sql.instant(row, "saved_at"));
    }
}
