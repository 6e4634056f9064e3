package org.tongtu.meeting;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.tongtu.database.Sql;
import org.tongtu.kernel.Ids;
import org.tongtu.kernel.Now;
import org.tongtu.kernel.Subject;
import tools.jackson.databind.json.JsonMapper;

/** Agenda items. */
@Repository
class ItemRepository {

    private final JdbcClient jdbc;
    private final JsonMapper json;
    private final VoteRepository votes;
    private final Now now;

    ItemRepository(JdbcClient jdbc, JsonMapper json, VoteRepository votes, Now now) {
        this.jdbc = jdbc;
        this.json = json;
        this.votes = votes;
        this.now = now;
    }

    UUID insert(AddItem command) {
        UUID id = Ids.next();
        Subject subject = command.subject();
        jdbc.sql("insert into meeting_item (id, meeting, position, title, summary, subject_kind, subject_id, mode, "
                        + "stage, round, wording, reason, changes) select ?, ?, coalesce(max(position), 0) + 1, ?, ?, ?, ?, "
                        + "?, 'WAITING', 0, '', '', '[]' from meeting_item where meeting = ?")
                .params(Sql.values(id, command.meeting().number(), command.title(), command.summary(),
                        subject == null ? null : subject.kind(), subject == null ? null : subject.id(),
                        command.mode().name(), command.meeting().number()))
                .update();
        return id;
    }

    void delete(UUID item) {
        jdbc.sql("delete from meeting_item where id = ?").param(item).update();
    }

    void open(UUID item, @Nullable Long sequence) {
        jdbc.sql("update meeting_item set stage = 'OPEN', round = round + 1, sequence = ?, opened_at = ?, "
                        + "closed_at = null, outcome = null, tally = null where id = ?")
                .params(Sql.values(sequence, now.instant(), item))
                .update();
    }

    void close(DecideItem command, Decision tally) {
        jdbc.sql("update meeting_item set stage = 'CLOSED', closed_at = ?, outcome = ?, wording = ?, reason = ?, "
                        + "changes = ?, reopens = ?, tally = ? where id = ?")
                .params(Sql.values(now.instant(), command.outcome().name(), command.wording(), command.reason(),
                        json.writeValueAsString(command.changes()), json.writeValueAsString(command.reopens()),
                        json.writeValueAsString(tally), command.item()))
                .update();
    }

    /** Notes which state of the proposal the members confirmed after 原则通过. */
    void confirm(UUID item, long sequence) {
        jdbc.sql("update meeting_item set outcome = ?, sequence = ? where id = ?")
                .params(Sql.values(Outcome.APPROVED.name(), sequence, item))
                .update();
    }

    void setEdition(int proposal, int edition) {
        jdbc.sql("update meeting_item set edition = ? where subject_kind = 'proposal' and subject_id = ? and outcome = ?")
                .params(Sql.values(edition, Integer.toString(proposal), Outcome.APPROVED.name()))
                .update();
    }

    Optional<ItemDetails> find(UUID item) {
        return Sql.one(jdbc.sql("select * from meeting_item where id = ?").param(item).query(this::details));
    }

    Optional<ItemDetails> lock(UUID item) {
        return Sql.one(jdbc.sql("select * from meeting_item where id = ? for update").param(item).query(this::details));
    }

    List<ItemDetails> list(MeetingId meeting) {
        return Sql.all(jdbc.sql("select * from meeting_item where meeting = ? order by position")
                .param(meeting.number())
                .query(this::details));
    }

    /** Newest meeting first. */
    List<ItemDetails> about(Subject subject) {
        return Sql.all(jdbc.sql("select * from meeting_item where subject_kind = ? and subject_id = ? order by meeting desc, position desc")
                .params(subject.kind(), subject.id())
                .query(this::details));
    }

    private Supplier<ItemDetails> details(ResultSet row, int index) throws SQLException {
        UUID id = row.getObject("id", UUID.class);
        int round = row.getInt("round");
        String kind = row.getString("subject_kind");
        String outcome = row.getString("outcome");
        String tally = row.getString("tally");
        var item = new ItemDetails(id, new MeetingId(row.getInt("meeting")), row.getInt("position"), row.getString("title"),
                row.getString("summary"), kind == null ? null : new Subject(kind, row.getString("subject_id")),
                ItemMode.valueOf(row.getString("mode")), ItemStage.valueOf(row.getString("stage")), round,
                row.getObject("sequence", Long.class), Sql.instantOrNull(row, "opened_at"),
                Sql.instantOrNull(row, "closed_at"), outcome == null ? null : Outcome.valueOf(outcome),
                row.getString("wording"), row.getString("reason"),
                List.of(json.readValue(row.getString("changes"), String[].class)),
                List.of(json.readValue(row.getString("reopens"), UUID[].class)),
                tally == null ? null : json.readValue(tally, Decision.class),
                row.getObject("edition", Integer.class), List.of());
        return () -> item.with(votes.current(id, round));
    }
}
