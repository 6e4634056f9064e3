package org.tongtu.consultation.statement;

import java.time.Instant;
import java.util.UUID;

/** Words that came too late: they do not count, and they are not lost. */
public record RefusedStatement(UUID id, Instant at, String reason, String text) {}
