package org.tongtu.finding;

import java.time.LocalDate;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.tongtu.plan.EditionSummary;
import org.tongtu.plan.check.Finding;
import org.tongtu.proposal.Exemption;

/**
 * One step in a finding's life.
 *
 * @param day when, in the alliance's zone
 * @param edition the edition that brought the step; null where a day alone did
 * @param finding as it was from then on; where it was resolved, as it was last
 * @param exemption the one that was granted or came to its end; else null
 */
public record FindingEvent(Kind kind, LocalDate day, @Nullable EditionSummary edition, Finding finding, @Nullable Exemption exemption) {

    /** What happened to it. */
    public enum Kind {
        APPEARED,
        CHANGED,
        EXEMPTED,
        EXPIRED,
        RESOLVED,
        RETURNED;

        /** Whether operations bring it, and not a resolution or a day. */
        boolean isOfOperations() {
            return this != EXEMPTED && this != EXPIRED;
        }
    }

    /** Whether a state has the finding as it was from this step on. */
    boolean holds(Optional<Finding> there) {
        return switch (kind) {
            case RESOLVED -> there.isEmpty();
            case CHANGED -> there.filter(it -> !FindingVersion.isOther(it, finding)).isPresent();
            case APPEARED, EXEMPTED, EXPIRED, RETURNED -> there.isPresent();
        };
    }
}
