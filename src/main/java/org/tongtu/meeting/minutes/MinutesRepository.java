package org.tongtu.meeting.minutes;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.tongtu.database.Sql;
import org.tongtu.kernel.AccountId;
import org.tongtu.kernel.JurisdictionCode;
import org.tongtu.kernel.Now;
import org.tongtu.kernel.Refused;
import org.tongtu.meeting.MeetingId;

/** Minutes with every version of their wording, and who agreed to which. */
@Repository
class MinutesRepository {

    /** The head without signatures; the desk completes it. */
    record Head(MinutesStage stage, int version, String language, String text, @Nullable String signer,
            java.time.@Nullable Instant issuedAt, @Nullable String documentNumber, java.time.@Nullable Instant publishedAt) {}

    private final JdbcClient jdbc;
    private final Now now;

    MinutesRepository(JdbcClient jdbc, Now now) {
        this.jdbc = jdbc;
        this.now = now;
    }

    void insert(DraftMinutes command, String text, AccountId by) {
        try {
            jdbc.sql("insert into meeting_minutes (meeting, stage, version, language) values (?, 'DRAFT', 1, ?)")
                    .params(command.meeting().number(), command.language())
                    .update();
        } catch (DuplicateKeyException there) {
            throw new Refused(Refused.Kind.CONFLICT, "minutes.already-drafted");
        }
        addVersion(command.meeting(), 1, text, by);
    }

    void write(MeetingId meeting, int version, String text, AccountId by) {
        addVersion(meeting, version, text, by);
        jdbc.sql("update meeting_minutes set version = ? where meeting = ?").params(version, meeting.number()).update();
    }

    private void addVersion(MeetingId meeting, int version, String text, AccountId by) {
        jdbc.sql("insert into meeting_minutes_version (meeting, version, text, written_by, written_at) values (?, ?, ?, ?, ?)")
                .params(Sql.values(meeting.number(), version, text, by.value(), now.instant()))
                .update();
    }

    void move(MeetingId meeting, MinutesStage stage) {
        jdbc.sql("update meeting_minutes set stage = ? where meeting = ?").params(stage.name(), meeting.number()).update();
    }

    void issue(IssueMinutes command) {
        jdbc.sql("update meeting_minutes set stage = 'ISSUED', signer = ?, issued_at = ? where meeting = ?")
                .params(Sql.values(command.signer(), now.instant(), command.meeting().number()))
                .update();
    }

    void publish(PublishMinutes command) {
        jdbc.sql("update meeting_minutes set stage = 'PUBLISHED', document_number = ?, published_at = ? where meeting = ?")
                .params(Sql.values(command.documentNumber(), now.instant(), command.meeting().number()))
                .update();
    }

    void sign(MeetingId meeting, int version, JurisdictionCode member, AccountId by, @Nullable String scan) {
        try {
            jdbc.sql("insert into meeting_signature (meeting, version, member, signed_by, signed_at, scan) values (?, ?, ?, ?, ?, ?)")
                    .params(Sql.values(meeting.number(), version, member.value(), by.value(), now.instant(), scan))
                    .update();
        } catch (DuplicateKeyException there) {
            throw new Refused(Refused.Kind.CONFLICT, "minutes.already-signed", member);
        }
    }

    void request(UUID id, RequestWording command, AccountId by) {
        jdbc.sql("insert into meeting_wording_request (id, meeting, version, member, text, asked_by, asked_at) "
                        + "values (?, ?, ?, ?, ?, ?, ?)")
                .params(Sql.values(id, command.meeting().number(), command.version(), command.jurisdiction().value(),
                        command.text(), by.value(), now.instant()))
                .update();
    }

    Optional<Head> find(MeetingId meeting, boolean lock) {
        return jdbc.sql("select m.*, v.text from meeting_minutes m join meeting_minutes_version v on v.meeting = m.meeting "
                        + "and v.version = m.version where m.meeting = ?" + (lock ? " for update" : ""))
                .param(meeting.number())
                .query((row, i) -> new Head(MinutesStage.valueOf(row.getString("stage")), row.getInt("version"),
                        row.getString("language"), row.getString("text"), row.getString("signer"),
                        Sql.instantOrNull(row, "issued_at"), row.getString("document_number"),
                        Sql.instantOrNull(row, "published_at")))
                .optional();
    }

    List<MinutesDetails.Signature> signatures(MeetingId meeting, int version) {
        return jdbc.sql("select * from meeting_signature where meeting = ? and version = ? order by signed_at")
                .params(meeting.number(), version)
                .query((row, i) -> new MinutesDetails.Signature(JurisdictionCode.of(row.getString("member")),
                        new AccountId(row.getObject("signed_by", UUID.class)), Sql.instant(row, "signed_at"),
                        row.getString("scan")))
                .list();
    }

    List<MinutesDetails.WordingRequest> requests(MeetingId meeting, int version) {
        return jdbc.sql("select * from meeting_wording_request where meeting = ? and version = ? order by asked_at")
                .params(meeting.number(), version)
                .query((row, i) -> new MinutesDetails.WordingRequest(JurisdictionCode.of(row.getString("member")),
                        row.getString("text"), new AccountId(row.getObject("asked_by", UUID.class)),
                        Sql.instant(row, "asked_at")))
                .list();
    }
}
