package org.tongtu.consultation;

import java.time.Instant;
import java.util.UUID;
import org.tongtu.kernel.Command;
import org.tongtu.kernel.Localized;

/** Gives people more time, publicly and with a reason. A notice is never shortened. */
public record ExtendNotice(UUID key, ConsultationId consultation, Instant closesAt, Localized reason)
        implements Command {}
