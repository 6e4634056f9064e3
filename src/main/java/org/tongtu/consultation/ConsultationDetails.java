package org.tongtu.consultation;

import java.time.Instant;
import java.util.List;
import org.tongtu.kernel.Localized;
import org.tongtu.kernel.ProposalId;

/** A notice as everybody may read it. It stays readable after closing. */
public record ConsultationDetails(
        ConsultationId id,
        ProposalId proposal,
        Localized title,
        Localized summary,
        Instant opensAt,
        Instant closesAt,
        List<NoticeExtension> extensions,
        List<NoticeDocument> documents) {

    /** From the opening instant on, and before the closing instant. */
    public boolean isOpen(Instant now) {
        return !now.isBefore(opensAt) && now.isBefore(closesAt);
    }

    public boolean isOver(Instant now) {
        return !now.isBefore(closesAt);
    }
}
