package org.tongtu.meeting.minutes;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.tongtu.database.Sql;
import org.tongtu.kernel.AccountId;
import org.tongtu.kernel.Ids;
import org.tongtu.kernel.JurisdictionCode;
import org.tongtu.kernel.Now;
import org.tongtu.meeting.MeetingId;

/** Resolutions and whether they were carried out. */
@Repository
class ResolutionRepository {

    private final JdbcClient jdbc;
    private final Now now;

    ResolutionRepository(JdbcClient jdbc, Now now) {
        this.jdbc = jdbc;
        this.now = now;
    }

    UUID insert(AddResolution command) {
        UUID id = Ids.next();
        jdbc.sql("insert into meeting_resolution (id, meeting, item, position, text, lead, supporting, due, done_note) "
                        + "select ?, ?, ?, coalesce(max(position), 0) + 1, ?, ?, ?, ?, '' from meeting_resolution where meeting = ?")
                .params(Sql.values(id, command.meeting().number(), command.item(), command.text(),
                        command.lead().value(), command.supporting(), command.due(), command.meeting().number()))
                .update();
        return id;
    }

    void complete(UUID resolution, AccountId by, String note) {
        jdbc.sql("update meeting_resolution set done_at = ?, done_by = ?, done_note = ? where id = ?")
                .params(Sql.values(now.instant(), by.value(), note, resolution))
                .update();
    }

    Optional<ResolutionDetails> lock(UUID resolution) {
        return jdbc.sql("select * from meeting_resolution where id = ? for update")
                .param(resolution)
                .query(ResolutionRepository::details)
                .optional();
    }

    List<ResolutionDetails> list(MeetingId meeting) {
        return jdbc.sql("select * from meeting_resolution where meeting = ? order by position")
                .param(meeting.number())
                .query(ResolutionRepository::details)
                .list();
    }

    List<ResolutionDetails> list() {
        return jdbc.sql("select * from meeting_resolution order by done_at is not null, due, meeting, position")
                .query(ResolutionRepository::details)
                .list();
    }

    private static ResolutionDetails details(ResultSet row, int index) throws SQLException {
        UUID by = row.getObject("done_by", UUID.class);
        return new ResolutionDetails(row.getObject("id", UUID.class), new MeetingId(row.getInt("meeting")),
                row.getObject("item", UUID.class), row.getInt("position"), row.getString("text"),
                JurisdictionCode.of(row.getString("lead")), row.getString("supporting"),
                row.getObject("due", LocalDate.class), Sql.instantOrNull(row, "done_at"),
                by == null ? null : new AccountId(by), row.getString("done_note"));
    }
}
