package org.tongtu.meeting.ui;

import java.util.Map;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import org.springframework.stereotype.Component;
import org.springframework.transaction.event.TransactionalEventListener;
import org.tongtu.meeting.ItemDecided;
import org.tongtu.meeting.MeetingId;
import org.tongtu.meeting.RoomChanged;
import org.tongtu.uikit.OpenScreens;

/**
 * Tells every open screen of a meeting that something changed; and holds the wording the chair is typing, which everybody
 * sees on the projector before it is decided.
 */
@Component
class MeetingRoom extends OpenScreens<MeetingId> {

    private final Map<UUID, String> wordings = new ConcurrentHashMap<>();

    @TransactionalEventListener
    void on(RoomChanged event) {
        tell(event.meeting());
    }

    @TransactionalEventListener
    void on(ItemDecided event) {
        wordings.remove(event.item());
    }

    void type(MeetingId meeting, UUID item, String wording) {
        wordings.put(item, wording);
        tell(meeting);
    }

    String wording(UUID item) {
        return wordings.getOrDefault(item, "");
    }
}
