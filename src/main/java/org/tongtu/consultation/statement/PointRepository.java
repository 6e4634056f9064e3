package org.tongtu.consultation.statement;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.tongtu.consultation.ConsultationId;
import org.tongtu.database.Sql;
import org.tongtu.kernel.Ids;
import org.tongtu.kernel.JurisdictionCode;
import org.tongtu.kernel.ProposalId;
import org.tongtu.kernel.Subject;

/** The points of statements, each with all its answers. */
@Repository
class PointRepository {

    private record Owned(UUID statement, PointDetails point) {}

    private final JdbcClient jdbc;
    private final AnswerRepository answers;

    PointRepository(JdbcClient jdbc, AnswerRepository answers) {
        this.jdbc = jdbc;
        this.answers = answers;
    }

    void insert(UUID statement, List<PointGiven> points) {
        int number = 1;
        for (PointGiven point : points) {
            Subject anchor = point.anchor();
            jdbc.sql("insert into statement_point (id, statement, number, topic, text, place, anchor_kind, anchor_id) "
                            + "values (?, ?, ?, ?, ?, ?, ?, ?)")
                    .params(Sql.values(Ids.next(), statement, number++, point.topic().name(), point.text(),
                            point.place(), anchor == null ? null : anchor.kind(), anchor == null ? null : anchor.id()))
                    .update();
        }
    }

    List<PointDetails> ofStatement(UUID statement) {
        Map<UUID, List<AnswerDetails>> said = answers.ofStatement(statement);
        return jdbc.sql("select * from statement_point where statement = ? order by number")
                .param(statement)
                .query((row, i) -> owned(row, said).point())
                .list();
    }

    Map<UUID, List<PointDetails>> list(ConsultationId consultation) {
        Map<UUID, List<AnswerDetails>> said = answers.list(consultation);
        return jdbc.sql("select p.* from statement_point p join statement s on s.id = p.statement "
                        + "where s.consultation = ? order by p.statement, p.number")
                .param(consultation.number())
                .query((row, i) -> owned(row, said))
                .list()
                .stream()
                .collect(Collectors.groupingBy(Owned::statement, LinkedHashMap::new,
                        Collectors.mapping(Owned::point, Collectors.toList())));
    }

    boolean isAbout(UUID point, ProposalId proposal) {
        return jdbc.sql("select count(*) from statement_point p join statement s on s.id = p.statement "
                        + "join consultation c on c.number = s.consultation where p.id = ? and c.proposal = ?")
                .params(point, proposal.number())
                .query(Integer.class)
                .single() > 0;
    }

    void assign(UUID point, JurisdictionCode assignee) {
        jdbc.sql("update statement_point set assignee = ? where id = ?").params(assignee.value(), point).update();
    }

    void mask(UUID point, @Nullable String reason) {
        jdbc.sql("update statement_point set mask_reason = ? where id = ?").params(Sql.values(reason, point)).update();
    }

    /** Its words go, and so does its place among like points. */
    void erase(UUID statement) {
        jdbc.sql("delete m from point_in_group m join statement_point p on p.id = m.point where p.statement = ?").param(statement).update();
        jdbc.sql("update statement_point set text = '', place = null where statement = ?").param(statement).update();
    }

    /** Serialises answers to one point. */
    void lock(UUID point) {
        jdbc.sql("select number from statement_point where id = ? for update").param(point).query(Integer.class).optional();
    }

    private static Owned owned(ResultSet row, Map<UUID, List<AnswerDetails>> said) throws SQLException {
        UUID id = row.getObject("id", UUID.class);
        String kind = row.getString("anchor_kind");
        String assignee = row.getString("assignee");
        return new Owned(row.getObject("statement", UUID.class), new PointDetails(
                id,
                row.getInt("number"),
                Topic.valueOf(row.getString("topic")),
                row.getString("text"),
                row.getString("place"),
                kind == null ? null : new Subject(kind, row.getString("anchor_id")),
                assignee == null ? null : new JurisdictionCode(assignee),
                row.getString("mask_reason"),
                said.getOrDefault(id, List.of())));
    }
}
