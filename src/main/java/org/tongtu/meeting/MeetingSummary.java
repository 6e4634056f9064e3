package org.tongtu.meeting;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * A meeting's card.
 *
 * @param link where to join from afar; for members only, blank where there is none
 * @param noticedAt when members were told
 */
public record MeetingSummary(
        MeetingId id,
        int year,
        int ordinal,
        String title,
        String place,
        String link,
        Instant startsAt,
        MeetingStage stage,
        @Nullable Instant noticedAt,
        @Nullable Instant startedAt,
        @Nullable Instant endedAt) {

    /** As offices write it: 〔2026〕3. */
    public String label() {
        return "〔" + year + "〕" + ordinal;
    }

    /** Label and title, the label only once. */
    public String name() {
        return title.contains(label()) ? title : label() + " " + title;
    }

    /** When it really began; before that, when it is to. */
    public Instant heldAt() {
        return startedAt == null ? startsAt : startedAt;
    }

    public boolean isOver() {
        return stage == MeetingStage.ENDED;
    }
}
