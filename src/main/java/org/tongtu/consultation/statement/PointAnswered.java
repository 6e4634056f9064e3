package org.tongtu.consultation.statement;

import java.util.UUID;
import org.tongtu.consultation.ConsultationId;

/** A point got its answer, or a corrected one. */
public record PointAnswered(UUID point, ConsultationId consultation, ReceiptNumber receipt, Outcome outcome, int revision) {}
