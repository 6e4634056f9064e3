package org.tongtu.consultation.alike;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.tongtu.consultation.ConsultationId;
import org.tongtu.database.Sql;
import org.tongtu.kernel.AccountId;

/** Groups and who is in them. A point's row is the key of its membership, so that it is in one group at most. */
@Repository
class GroupRepository {

    private record Membership(UUID group, UUID point) {}

    private final JdbcClient jdbc;

    GroupRepository(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    void insert(UUID id, GroupPoints command, String title, Instant at, AccountId account) {
        jdbc.sql("insert into point_group (id, consultation, title, at, account) values (?, ?, ?, ?, ?)")
                .params(Sql.values(id, command.consultation().number(), title, at, account.value()))
                .update();
    }

    /** @throws org.springframework.dao.DuplicateKeyException where a point is in a group already */
    void join(UUID group, List<UUID> points) {
        var rows = new ArrayList<@Nullable Object>();
        points.forEach(point -> Collections.addAll(rows, point, group));
        jdbc.sql("insert into point_in_group (point, point_group) values " + Sql.rows(points.size(), 2)).params(rows).update();
    }

    void leave(UUID group, List<UUID> points) {
        var parameters = new ArrayList<Object>(points);
        parameters.add(group);
        jdbc.sql("delete from point_in_group where point in " + Sql.rows(1, points.size()) + " and point_group = ?")
                .params(parameters)
                .update();
    }

    void removeIfEmpty(UUID group) {
        jdbc.sql("delete from point_group where id = ? and not exists (select 1 from point_in_group m where m.point_group = ?)")
                .params(group, group)
                .update();
    }

    /** Which of these points stand in statements of the consultation that were not taken back; those stay as they are meanwhile. */
    List<UUID> standing(ConsultationId consultation, List<UUID> points) {
        var parameters = new ArrayList<Object>(points);
        parameters.add(consultation.number());
        return jdbc.sql("select p.id from statement_point p join statement s on s.id = p.statement where p.id in "
                        + Sql.rows(1, points.size()) + " and s.consultation = ? and s.withdrawn_at is null lock in share mode")
                .params(parameters)
                .query((row, i) -> row.getObject("id", UUID.class))
                .list();
    }

    /** Serialises answers to the points of a group, in one order, so that nobody waits in a circle. */
    List<UUID> lock(UUID group) {
        return jdbc.sql("select p.id from point_in_group m join statement_point p on p.id = m.point where m.point_group = ? "
                        + "order by p.id for update")
                .param(group)
                .query((row, i) -> row.getObject("id", UUID.class))
                .list();
    }

    Optional<PointGroup> find(UUID id) {
        List<UUID> points = jdbc.sql("select point from point_in_group where point_group = ? order by point")
                .param(id)
                .query((row, i) -> row.getObject("point", UUID.class))
                .list();
        return jdbc.sql("select * from point_group where id = ?").param(id).query((row, i) -> group(row, points)).optional()
                .filter(group -> !points.isEmpty());
    }

    /** The largest first. Who withdrew a statement left its group. */
    List<PointGroup> list(ConsultationId consultation) {
        var members = new HashMap<UUID, List<UUID>>();
        jdbc.sql("select m.* from point_in_group m join point_group g on g.id = m.point_group where g.consultation = ? order by m.point")
                .param(consultation.number())
                .query((row, i) -> new Membership(row.getObject("point_group", UUID.class), row.getObject("point", UUID.class)))
                .list()
                .forEach(it -> members.computeIfAbsent(it.group(), group -> new ArrayList<>()).add(it.point()));
        return jdbc.sql("select * from point_group where consultation = ? order by at, id")
                .param(consultation.number())
                .query((row, i) -> group(row, members.getOrDefault(row.getObject("id", UUID.class), List.of())))
                .list()
                .stream()
                .filter(group -> !group.points().isEmpty())
                .sorted(Comparator.comparing(group -> -group.points().size()))
                .toList();
    }

    /** Of each grouped point, how many others are in its group. */
    Map<UUID, Integer> others(ConsultationId consultation) {
        var others = new HashMap<UUID, Integer>();
        list(consultation).forEach(group -> group.points().forEach(point -> others.put(point, group.points().size() - 1)));
        others.values().removeIf(count -> count == 0);
        return others;
    }

    private static PointGroup group(ResultSet row, List<UUID> points) throws SQLException {
        return new PointGroup(row.getObject("id", UUID.class), new ConsultationId(row.getInt("consultation")),
                row.getString("title"), new AccountId(row.getObject("account", UUID.class)), Sql.instant(row, "at"), points);
    }
}
