package org.tongtu.monitoring;

import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.tongtu.kernel.ForJurisdiction;
import org.tongtu.kernel.JurisdictionCode;
import org.tongtu.kernel.Subject;

/**
 * Explains a warning, says what is done about it, or notes what it was turned into.
 *
 * @param link the proposal or agenda item; required for these two kinds
 */
public record AnswerWarning(
        UUID key,
        JurisdictionCode jurisdiction,
        UUID warning,
        WarningAct.Kind kind,
        String text,
        @Nullable Subject link)
        implements ForJurisdiction {}
