package org.tongtu.meeting;

import java.util.UUID;
import org.springframework.stereotype.Component;
import org.tongtu.jurisdiction.AllianceDetails;
import org.tongtu.jurisdiction.Alliances;
import org.tongtu.kernel.Actor;
import org.tongtu.kernel.JurisdictionCode;
import org.tongtu.kernel.Refused;

/** Fetches items and meetings in the state an act needs, or refuses. */
@Component
class ItemDesk {

    private final ItemRepository items;
    private final MeetingRepository meetings;
    private final Alliances alliances;

    ItemDesk(ItemRepository items, MeetingRepository meetings, Alliances alliances) {
        this.items = items;
        this.meetings = meetings;
        this.alliances = alliances;
    }

    AllianceDetails alliance() {
        return alliances.get(Actor.SYSTEM);
    }

    void requireMember(JurisdictionCode code) {
        if (!alliance().isMember(code)) {
            throw new Refused(Refused.Kind.FORBIDDEN, "meeting.not-a-member", code);
        }
    }

    ItemDetails get(UUID item) {
        return items.find(item).orElseThrow(ItemDesk::unknown);
    }

    ItemDetails lock(UUID item) {
        return items.lock(item).orElseThrow(ItemDesk::unknown);
    }

    /** The item, locked until the transaction ends, so that no vote slips in while it closes. */
    ItemDetails lockOpen(UUID id) {
        ItemDetails item = lock(id);
        if (item.stage() != ItemStage.OPEN) {
            throw new Refused(Refused.Kind.CONFLICT, "meeting.item-not-open", item.title());
        }
        return item;
    }

    MeetingSummary inSession(MeetingId id) {
        MeetingSummary meeting = notOver(id);
        if (meeting.stage() != MeetingStage.IN_SESSION) {
            throw new Refused(Refused.Kind.CONFLICT, "meeting.not-in-session", meeting.label());
        }
        return meeting;
    }

    MeetingSummary notOver(MeetingId id) {
        MeetingSummary meeting = meetings.lock(id)
                .orElseThrow(() -> new Refused(Refused.Kind.NOT_FOUND, "meeting.unknown", id));
        if (meeting.isOver()) {
            throw new Refused(Refused.Kind.CONFLICT, "meeting.is-over", meeting.label());
        }
        return meeting;
    }

    private static Refused unknown() {
        return new Refused(Refused.Kind.NOT_FOUND, "meeting.unknown-item");
    }
}
