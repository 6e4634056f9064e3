package org.tongtu.meeting;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.support.GeneratedKeyHolder;
import org.springframework.jdbc.support.KeyHolder;
import org.springframework.stereotype.Repository;
import org.tongtu.database.Sql;
import org.tongtu.kernel.AccountId;
import org.tongtu.kernel.JurisdictionCode;
import org.tongtu.kernel.Now;
import org.tongtu.kernel.Refused;

/** Meetings and who attends them. */
@Repository
class MeetingRepository {

    private final JdbcClient jdbc;
    private final Now now;

    MeetingRepository(JdbcClient jdbc, Now now) {
        this.jdbc = jdbc;
        this.now = now;
    }

    MeetingId insert(ConveneMeeting command, int year) {
        int ordinal = command.ordinal() == null ? nextOrdinal(year) : command.ordinal();
        KeyHolder key = new GeneratedKeyHolder();
        try {
            jdbc.sql("insert into meeting (year, ordinal, title, place, link, starts_at, stage) values (?, ?, ?, ?, ?, ?, ?)")
                    .params(Sql.values(year, ordinal, command.title(), command.place(), command.link(),
                            command.startsAt(), MeetingStage.PLANNED.name()))
                    .update(key, "number");
        } catch (DuplicateKeyException taken) {
            throw new Refused(Refused.Kind.CONFLICT, "meeting.number-taken", String.valueOf(year), ordinal);
        }
        return new MeetingId(java.util.Objects.requireNonNull(key.getKey()).intValue());
    }

    /** Locks the year's last number: of two meetings convened at once the second waits and takes the next. */
    private int nextOrdinal(int year) {
        return jdbc.sql("select coalesce(max(ordinal), 0) + 1 from meeting where year = ? for update")
                .param(year)
                .query(Integer.class)
                .single();
    }

    void change(ChangeMeeting command) {
        jdbc.sql("update meeting set title = ?, place = ?, link = ?, starts_at = ? where number = ?")
                .params(Sql.values(command.title(), command.place(), command.link(), command.startsAt(),
                        command.meeting().number()))
                .update();
    }

    void move(MeetingId meeting, MeetingStage to) {
        String column = switch (to) {
            case NOTICED -> "noticed_at";
            case IN_SESSION -> "started_at";
            case ENDED -> "ended_at";
            case PLANNED -> throw new IllegalArgumentException("a meeting does not go back to planned");
        };
        jdbc.sql("update meeting set stage = ?, " + column + " = ? where number = ?")
                .params(Sql.values(to.name(), now.instant(), meeting.number()))
                .update();
    }

    void note(NoteAttendance command, AccountId by) {
        jdbc.sql("insert into meeting_attendance (meeting, jurisdiction, kind, person, deputy, noted_by, noted_at) "
                        + "values (?, ?, ?, ?, ?, ?, ?) on duplicate key update kind = values(kind), "
                        + "person = values(person), deputy = values(deputy), noted_by = values(noted_by), "
                        + "noted_at = values(noted_at)")
                .params(Sql.values(command.meeting().number(), command.jurisdiction().value(), command.kind().name(),
                        command.person(), command.deputy(), by.value(), now.instant()))
                .update();
    }

    Optional<MeetingSummary> find(MeetingId meeting) {
        return jdbc.sql("select * from meeting where number = ?")
                .param(meeting.number())
                .query(MeetingRepository::summary)
                .optional();
    }

    /** The same, keeping others from moving it until the transaction ends. */
    Optional<MeetingSummary> lock(MeetingId meeting) {
        return jdbc.sql("select * from meeting where number = ? for update")
                .param(meeting.number())
                .query(MeetingRepository::summary)
                .optional();
    }

    List<MeetingSummary> list() {
        return jdbc.sql("select * from meeting order by starts_at desc").query(MeetingRepository::summary).list();
    }

    Optional<MeetingSummary> next(Instant from) {
        return jdbc.sql("select * from meeting where stage <> 'ENDED' and starts_at >= ? order by starts_at limit 1")
                .params(Sql.values(from))
                .query(MeetingRepository::summary)
                .optional();
    }

    List<Attendance> attendance(MeetingId meeting) {
        return jdbc.sql("select * from meeting_attendance where meeting = ? order by jurisdiction")
                .param(meeting.number())
                .query((row, i) -> new Attendance(JurisdictionCode.of(row.getString("jurisdiction")),
                        Attendance.Kind.valueOf(row.getString("kind")), row.getString("person"),
                        row.getBoolean("deputy"), Sql.instant(row, "noted_at")))
                .list();
    }

    private static MeetingSummary summary(ResultSet row, int index) throws SQLException {
        return new MeetingSummary(new MeetingId(row.getInt("number")), row.getInt("year"), row.getInt("ordinal"),
                row.getString("title"), row.getString("place"), row.getString("link"), Sql.instant(row, "starts_at"),
                MeetingStage.valueOf(row.getString("stage")), Sql.instantOrNull(row, "noticed_at"),
                Sql.instantOrNull(row, "started_at"), Sql.instantOrNull(row, "ended_at"));
    }
}
