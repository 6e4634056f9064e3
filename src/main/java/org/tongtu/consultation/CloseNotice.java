package org.tongtu.consultation;

import java.util.UUID;
import org.tongtu.kernel.Command;

/** Records that a notice has run its time; the time itself closes it for statements. */
public record CloseNotice(UUID key, ConsultationId consultation) implements Command {}
