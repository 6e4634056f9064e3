package org.tongtu.consultation.statement;

import java.util.UUID;
import org.tongtu.consultation.ConsultationId;

/** A statement was received in time. */
public record StatementGiven(UUID statement, ConsultationId consultation, ReceiptNumber receipt, int points) {}
