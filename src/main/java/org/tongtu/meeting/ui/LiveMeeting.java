package org.tongtu.meeting.ui;

import com.vaadin.flow.component.AttachEvent;
import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.NotFoundException;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.tongtu.kernel.Actor;
import org.tongtu.meeting.MeetingDetails;
import org.tongtu.meeting.MeetingId;
import org.tongtu.meeting.Meetings;
import org.tongtu.uikit.Live;

/** A page that shows one meeting and follows it while it is open in a browser. */
abstract class LiveMeeting extends Main implements BeforeEnterObserver, HasDynamicTitle {

    private final transient Meetings meetings;
    private final transient MeetingRoom room;
    private transient volatile @Nullable MeetingDetails meeting;

    LiveMeeting(Meetings meetings, MeetingRoom room) {
        this.meetings = meetings;
        this.room = room;
    }

    abstract Actor actor();

    abstract void show(MeetingDetails meeting);

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        MeetingId id = event.getRouteParameters().get(MeetingLinks.PARAMETER)
                .filter(number -> number.matches("\\d{1,9}"))
                .map(number -> new MeetingId(Integer.parseInt(number)))
                .orElseThrow(NotFoundException::new);
        refresh(id);
    }

    private void refresh(MeetingId id) {
        meeting = meetings.get(actor(), id);
        show(meeting);
    }

    @Override
    protected void onAttach(AttachEvent attached) {
        Live.on(attached.getUI());
        room.follow(attached, this::id, () -> refresh(id()));
    }

    private MeetingId id() {
        return Objects.requireNonNull(meeting).id();
    }

    @Override
    public String getPageTitle() {
        return meeting == null
                ? getTranslation("meeting.title")
                : meeting.summary().name();
    }
}
