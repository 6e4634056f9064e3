package org.tongtu.consultation;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.tongtu.kernel.Localized;
import org.tongtu.kernel.ProposalId;

/**
 * A notice as everybody may read it. It stays readable after closing.
 *
 * @param takenBack what became of its proposal where it was taken back; announced anew, it gets another notice
 */
public record ConsultationDetails(
        ConsultationId id,
        ProposalId proposal,
        Localized title,
        Localized summary,
        Instant opensAt,
        Instant closesAt,
        List<NoticeExtension> extensions,
        List<NoticeDocument> documents,
        @Nullable TakenBack takenBack) {

    /** Whether statements are taken: from the opening instant on, and before the notice ends. */
    public boolean isOpen(Instant now) {
        return !now.isBefore(opensAt) && !isOver(now);
    }

    /** From the instant on at which it ended. One that is not over stands, also before it opens. */
    public boolean isOver(Instant now) {
        return !now.isBefore(endsAt());
    }

    /** The first instant that is too late: the one announced, or before it the one at which its proposal was taken back. */
    public Instant endsAt() {
        return takenBack == null || takenBack.at().isAfter(closesAt) ? closesAt : takenBack.at();
    }

    /** Whether it ended before its time. */
    public boolean wasCutShort() {
        return endsAt().isBefore(closesAt);
    }
}
