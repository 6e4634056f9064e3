package org.tongtu.meeting;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.tongtu.kernel.JurisdictionCode;
import org.tongtu.kernel.ProposalId;

/**
 * A meeting as everybody may see it. The link for joining, the people and everything undecided stay inside.
 *
 * @param label 〔2026〕3
 */
public record PublicMeeting(
        MeetingId id, String label, String title, String place, Instant startsAt, MeetingStage stage, List<Item> items) {

    /**
     * An item; outcome and what follows it are null or empty until it was decided.
     *
     * @param votes by member, only where the alliance publishes positions
     */
    public record Item(
            int position,
            String title,
            @Nullable ProposalId proposal,
            @Nullable Outcome outcome,
            String wording,
            String reason,
            List<String> changes,
            @Nullable Decision tally,
            @Nullable Integer edition,
            Map<JurisdictionCode, Choice> votes) {}
}
