package org.tongtu.monitoring;

import java.math.BigDecimal;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.tongtu.kernel.AccountId;
import org.tongtu.kernel.JurisdictionCode;
import org.tongtu.kernel.Period;

/** A row about to be written: a first report or a correction. */
record NewObservation(
        UUID id,
        JurisdictionCode jurisdiction,
        String indicator,
        Period period,
        int revision,
        BigDecimal value,
        String unit,
        String source,
        String evidence,
        AccountId reportedBy,
        @Nullable UUID corrects,
        String reason) {

    static NewObservation first(UUID id, AccountId by, ReportObservation command) {
        return new NewObservation(id, command.jurisdiction(), command.indicator(), command.period(), 1,
                command.value(), command.unit(), command.source(), command.evidence(), by, null, "");
    }

    static NewObservation loaded(UUID id, AccountId by, LoadObservations.Row row) {
        return new NewObservation(id, row.jurisdiction(), row.indicator(), row.period(), 1,
                row.value(), row.unit(), row.source(), "", by, null, "");
    }

    static NewObservation loaded(UUID id, AccountId by, LoadObservations.Row row, ObservationDetails wrong) {
        return new NewObservation(id, row.jurisdiction(), row.indicator(), row.period(), wrong.revision() + 1,
                row.value(), row.unit(), row.source(), "", by, wrong.id(), row.source());
    }

    static NewObservation correction(UUID id, AccountId by, ObservationDetails wrong, CorrectObservation command) {
        return new NewObservation(id, wrong.jurisdiction(), wrong.indicator(), wrong.period(), wrong.revision() + 1,
                command.value(), wrong.unit(), command.source(), command.evidence(), by, wrong.id(), command.reason());
    }
}
