package org.tongtu.meeting;

import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.springframework.stereotype.Component;
import org.tongtu.kernel.JurisdictionCode;
import org.tongtu.kernel.ProposalId;

/** Cuts a meeting down to what is public. */
@Component
class PublicMeetings {

    private final ItemRepository items;
    private final ItemDesk desk;

    PublicMeetings(ItemRepository items, ItemDesk desk) {
        this.items = items;
        this.desk = desk;
    }

    PublicMeeting of(MeetingSummary meeting) {
        boolean named = desk.alliance().publicPositions();
        return new PublicMeeting(meeting.id(), meeting.label(), meeting.title(), meeting.place(), meeting.startsAt(),
                meeting.stage(), items.list(meeting.id()).stream().map(item -> item(item, named)).toList());
    }

    private static PublicMeeting.Item item(ItemDetails item, boolean named) {
        Optional<ProposalId> proposal = item.proposal();
        if (item.stage() != ItemStage.CLOSED) {
            return new PublicMeeting.Item(item.position(), item.title(), proposal.orElse(null), null, "", "",
                    java.util.List.of(), null, null, Map.of());
        }
        Decision tally = item.tally();
        return new PublicMeeting.Item(item.position(), item.title(), proposal.orElse(null), item.outcome(),
                item.wording(), item.reason(), item.changes(), tally == null || named ? tally : tally.withoutNames(),
                item.edition(), named ? votes(item) : Map.of());
    }

    private static Map<JurisdictionCode, Choice> votes(ItemDetails item) {
        var votes = new TreeMap<JurisdictionCode, Choice>();
        item.votes().forEach(vote -> votes.put(vote.member(), vote.choice()));
        return votes;
    }
}
