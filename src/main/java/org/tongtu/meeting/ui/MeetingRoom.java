package org.tongtu.meeting.ui;

import com.vaadin.flow.shared.Registration;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CopyOnWriteArrayList;
import org.springframework.stereotype.Component;
import org.springframework.transaction.event.TransactionPhase;
import org.springframework.transaction.event.TransactionalEventListener;
import org.tongtu.meeting.ItemDecided;
import org.tongtu.meeting.MeetingId;
import org.tongtu.meeting.RoomChanged;

/**
 * Tells every open screen of a meeting that something changed, after it was committed; and holds the wording the chair
 * is typing, which everybody sees on the projector before it is decided. A view listens while it is attached, no longer.
 */
@Component
class MeetingRoom {

    private record Listener(MeetingId meeting, Runnable act) {}

    private final CopyOnWriteArrayList<Listener> listeners = new CopyOnWriteArrayList<>();
    private final Map<UUID, String> wordings = new ConcurrentHashMap<>();

    /** The act runs on a thread of its own, so that nobody's vote waits for all screens; it has to go through {@code ui.access}. */
    Registration listen(MeetingId meeting, Runnable act) {
        var listener = new Listener(meeting, act);
        listeners.add(listener);
        return () -> listeners.remove(listener);
    }

    @TransactionalEventListener(phase = TransactionPhase.AFTER_COMMIT)
    void on(RoomChanged event) {
        tell(event.meeting());
    }

    @TransactionalEventListener(phase = TransactionPhase.AFTER_COMMIT)
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

    private void tell(MeetingId meeting) {
        listeners.stream().filter(one -> one.meeting().equals(meeting))
                .forEach(one -> Thread.startVirtualThread(one.act()));
    }
}
