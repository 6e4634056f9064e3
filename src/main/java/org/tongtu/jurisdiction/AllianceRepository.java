package org.tongtu.jurisdiction;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.tongtu.database.Sql;
import org.tongtu.kernel.JurisdictionCode;
import org.tongtu.kernel.Localized;

/** The alliance's row ({@code single} keeps it the only one) and its members in order. */
@Repository
class AllianceRepository {

    private final JdbcClient jdbc;

    AllianceRepository(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** With its members in one statement: it is asked at nearly every request, and must not hold one connection while it waits for another. */
    Optional<AllianceDetails> find() {
        String named = "(select group_concat(code order by position separator '\\n') from alliance_member where kind = ?)";
        return jdbc.sql("select a.*, " + named + " as members, " + named + " as observers from alliance a")
                .params(JurisdictionDetails.MEMBER, JurisdictionDetails.OBSERVER)
                .query(AllianceRepository::details)
                .optional();
    }

    void insert(AllianceDetails alliance) {
        DecisionRule rule = alliance.decision();
        jdbc.sql("insert into alliance (id, name_zh, name_en, decision, share, affected_must_consent, quorum, "
                        + "consultation_days, position_days, silence_consents, zone, public_positions, material_change_m2, escalation_days) "
                        + "values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)")
                .params(Sql.values(alliance.id(), alliance.name().zh(), alliance.name().en(), rule.kind().name(),
                        rule.share(), rule.affectedMustConsent(), rule.quorum(), alliance.consultationDays(),
                        alliance.positionDays(), alliance.silenceConsents(), alliance.zone().getId(),
                        alliance.publicPositions(), alliance.materialChangeM2(), alliance.escalationDays()))
                .update();
        insertMembers(JurisdictionDetails.MEMBER, alliance.members());
        insertMembers(JurisdictionDetails.OBSERVER, alliance.observers());
    }

    void replace(AllianceDetails alliance) {
        jdbc.sql("delete from alliance_member").update();
        jdbc.sql("delete from alliance").update();
        insert(alliance);
    }

    private void insertMembers(String kind, List<JurisdictionCode> codes) {
        for (int i = 0; i < codes.size(); i++) {
            jdbc.sql("insert into alliance_member (code, kind, position) values (?, ?, ?)")
                    .params(codes.get(i).value(), kind, i)
                    .update();
        }
    }

    private static List<JurisdictionCode> codes(@Nullable String named) {
        return named == null ? List.of() : named.lines().map(JurisdictionCode::of).toList();
    }

    private static AllianceDetails details(ResultSet row, int index) throws SQLException {
        return new AllianceDetails(
                row.getString("id"),
                Localized.of(row.getString("name_zh"), row.getString("name_en")),
                codes(row.getString("members")),
                codes(row.getString("observers")),
                new DecisionRule(DecisionRule.Kind.valueOf(row.getString("decision")), row.getDouble("share"),
                        row.getBoolean("affected_must_consent"), row.getInt("quorum")),
                row.getInt("consultation_days"),
                row.getInt("position_days"),
                row.getBoolean("silence_consents"),
                ZoneId.of(row.getString("zone")),
                row.getBoolean("public_positions"),
                row.getDouble("material_change_m2"),
                row.getInt("escalation_days"));
    }
}
