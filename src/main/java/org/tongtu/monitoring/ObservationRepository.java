package org.tongtu.monitoring;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.tongtu.database.Sql;
import org.tongtu.kernel.AccountId;
import org.tongtu.kernel.Ids;
import org.tongtu.kernel.JurisdictionCode;
import org.tongtu.kernel.Now;
import org.tongtu.kernel.Period;
import org.tongtu.kernel.Refused;

/** Figures; the unique key over place, indicator, period and revision lets only one of two racing writers win. */
@Repository
class ObservationRepository {

    private static final String SELECT = "select o.*, not exists (select 1 from monitoring_observation later "
            + "where later.corrects = o.id) as is_current from monitoring_observation o ";

    private final JdbcClient jdbc;
    private final Now now;

    ObservationRepository(JdbcClient jdbc, Now now) {
        this.jdbc = jdbc;
        this.now = now;
    }

    UUID insert(NewObservation row) {
        try {
            write(row);
            return row.id();
        } catch (DuplicateKeyException taken) {
            String reason = row.revision() == 1 ? "monitoring.already-reported" : "monitoring.figure-replaced";
            throw new Refused(Refused.Kind.CONFLICT, reason, row.indicator(), row.period());
        }
    }

    private void write(NewObservation row) {
        jdbc.sql("insert into monitoring_observation (id, jurisdiction, indicator, period, revision, value, unit, "
                        + "source, evidence, reported_by, reported_at, corrects, reason) "
                        + "values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)")
                .params(Sql.values(row.id(), row.jurisdiction().value(), row.indicator(), row.period().value(),
                        row.revision(), row.value(), row.unit(), row.source(), row.evidence(),
                        row.reportedBy().value(), now.instant(), row.corrects(), row.reason()))
                .update();
    }

    LoadReport load(List<LoadObservations.Row> rows, AccountId by) {
        int known = 0;
        int differing = 0;
        for (LoadObservations.Row row : rows) {
            List<ObservationDetails> there = revisions(row.indicator(), row.jurisdiction(), row.period());
            Optional<NewObservation> wanted = wanted(row, there, by);
            wanted.ifPresent(this::write);
            boolean same = there.stream().anyMatch(one -> one.value().compareTo(row.value()) == 0);
            known += wanted.isEmpty() && same ? 1 : 0;
            differing += wanted.isEmpty() && !same ? 1 : 0;
        }
        return new LoadReport(rows.size() - known - differing, known, differing);
    }

    private static Optional<NewObservation> wanted(
            LoadObservations.Row row, List<ObservationDetails> there, AccountId by) {
        if (there.isEmpty()) {
            return Optional.of(NewObservation.loaded(Ids.next(), by, row));
        }
        ObservationDetails last = there.getLast();
        boolean replaces = row.corrects() != null && last.value().compareTo(row.corrects()) == 0;
        return replaces ? Optional.of(NewObservation.loaded(Ids.next(), by, row, last)) : Optional.empty();
    }

    void verify(UUID id, AccountId by) {
        jdbc.sql("update monitoring_observation set verified_by = ?, verified_at = ? where id = ?")
                .params(Sql.values(by.value(), now.instant(), id))
                .update();
    }

    Optional<ObservationDetails> find(UUID id) {
        return jdbc.sql(SELECT + "where o.id = ?").param(id).query(ObservationRepository::details).optional();
    }

    List<ObservationDetails> series(String indicator, JurisdictionCode jurisdiction) {
        return jdbc.sql(SELECT + "where o.indicator = ? and o.jurisdiction = ? having is_current order by o.period")
                .params(Sql.values(indicator, jurisdiction.value()))
                .query(ObservationRepository::details)
                .list();
    }

    List<ObservationDetails> current() {
        return jdbc.sql(SELECT + "having is_current order by o.period desc, o.indicator, o.jurisdiction")
                .query(ObservationRepository::details)
                .list();
    }

    List<ObservationDetails> revisions(String indicator, JurisdictionCode jurisdiction, Period period) {
        return jdbc.sql(SELECT + "where o.indicator = ? and o.jurisdiction = ? and o.period = ? order by o.revision")
                .params(Sql.values(indicator, jurisdiction.value(), period.value()))
                .query(ObservationRepository::details)
                .list();
    }

    private static ObservationDetails details(ResultSet row, int index) throws SQLException {
        return new ObservationDetails(
                row.getObject("id", UUID.class),
                JurisdictionCode.of(row.getString("jurisdiction")),
                row.getString("indicator"),
                new Period(row.getString("period")),
                row.getInt("revision"),
                Plain.number(row.getBigDecimal("value")),
                row.getString("unit"),
                row.getString("source"),
                row.getString("evidence"),
                new AccountId(row.getObject("reported_by", UUID.class)),
                Sql.instant(row, "reported_at"),
                account(row.getObject("verified_by", UUID.class)),
                Sql.instantOrNull(row, "verified_at"),
                row.getObject("corrects", UUID.class),
                row.getString("reason"),
                row.getBoolean("is_current"));
    }

    private static @Nullable AccountId account(@Nullable UUID id) {
        return id == null ? null : new AccountId(id);
    }
}
