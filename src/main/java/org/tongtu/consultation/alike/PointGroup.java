package org.tongtu.consultation.alike;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.tongtu.consultation.ConsultationId;
import org.tongtu.kernel.AccountId;

/** Points that a person found to say the same. Each stays a point of its own statement, with its own receipt and answer. */
public record PointGroup(
        UUID id, ConsultationId consultation, String title, AccountId account, Instant at, List<UUID> points) {}
