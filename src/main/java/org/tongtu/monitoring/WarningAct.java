package org.tongtu.monitoring;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.tongtu.kernel.AccountId;
import org.tongtu.kernel.JurisdictionCode;
import org.tongtu.kernel.Subject;

/**
 * What somebody did about a warning.
 *
 * @param link the proposal or agenda item it was turned into
 */
public record WarningAct(
        Kind kind, String text, @Nullable Subject link, AccountId account, JurisdictionCode jurisdiction, Instant at) {

    /** Answers, except for taking it on. */
    public enum Kind {
        OWNED,
        COMMENT,
        MEASURE,
        PROPOSAL,
        AGENDA_ITEM
    }
}
