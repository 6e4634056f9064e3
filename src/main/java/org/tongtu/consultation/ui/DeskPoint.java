package org.tongtu.consultation.ui;

import java.util.Optional;
import java.util.UUID;
import org.tongtu.consultation.statement.PointDetails;
import org.tongtu.consultation.statement.StatementDetails;
import org.tongtu.kernel.JurisdictionCode;

/**
 * A point with the statement it stands in: one row of the desk.
 *
 * @param reachable whether its author left a contact that the person at the desk may look at
 */
record DeskPoint(StatementDetails statement, PointDetails point, boolean reachable) {

    UUID id() {
        return point.id();
    }

    boolean isAnswered() {
        return point.answer().isPresent();
    }

    Optional<JurisdictionCode> responsible() {
        return statement.responsible(point);
    }
}
