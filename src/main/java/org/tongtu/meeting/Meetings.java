package org.tongtu.meeting;

import java.util.List;
import java.util.Optional;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.tongtu.access.Allowed;
import org.tongtu.audit.Trace;
import org.tongtu.kernel.Actor;
import org.tongtu.kernel.Now;
import org.tongtu.kernel.Refused;
import org.tongtu.kernel.Role;
import org.tongtu.kernel.Subject;

/** Joint meetings 联席会议: when, where, who comes. {@link Agenda} says about what, {@link Outcomes} with what result. */
@Service
public class Meetings {

    private final MeetingRepository meetings;
    private final PublicMeetings published;
    private final ItemDesk desk;
    private final ItemRepository items;
    private final Trace trace;
    private final Now now;
    private final ApplicationEventPublisher events;

    Meetings(MeetingRepository meetings, PublicMeetings published, ItemDesk desk, ItemRepository items, Trace trace,
            Now now, ApplicationEventPublisher events) {
        this.meetings = meetings;
        this.published = published;
        this.desk = desk;
        this.items = items;
        this.trace = trace;
        this.now = now;
        this.events = events;
    }

    @Allowed(Role.SECRETARY)
    public MeetingId convene(Actor actor, ConveneMeeting command) {
        MeetingCard.require(command.title(), command.link());
        MeetingCard.requireToCome(command.startsAt(), now.instant());
        int year = command.startsAt().atZone(desk.alliance().zone()).getYear();
        MeetingId id = meetings.insert(command, year);
        trace.record(actor, command, subject(id));
        return id;
    }

    @Allowed(Role.SECRETARY)
    public void change(Actor actor, ChangeMeeting command) {
        MeetingCard.require(command.title(), command.link());
        MeetingCard.requireToCome(command.startsAt(), now.instant());
        MeetingSummary before = desk.notOver(command.meeting());
        if (before.stage().compareTo(MeetingStage.IN_SESSION) >= 0) {
            throw new Refused(Refused.Kind.CONFLICT, "meeting.has-begun", before.label());
        }
        meetings.change(command);
        trace.record(actor, command, subject(before.id()), before, command);
        events.publishEvent(new RoomChanged(before.id()));
    }

    /** Only forward: planned, noticed, in session, ended. */
    @Allowed(Role.SECRETARY)
    public void move(Actor actor, MoveMeeting command) {
        MeetingSummary before = desk.notOver(command.meeting());
        if (command.to().compareTo(before.stage()) <= 0) {
            throw new Refused(Refused.Kind.CONFLICT, "meeting.only-forward", before.label());
        }
        if (command.to() == MeetingStage.ENDED) {
            requireNothingOpen(before);
        }
        meetings.move(before.id(), command.to());
        trace.record(actor, command, subject(before.id()), before.stage(), command.to());
        events.publishEvent(new RoomChanged(before.id()));
    }

    /** A member says who comes, or the joint office notes who came. */
    @Allowed({Role.DELEGATE, Role.LIAISON, Role.SECRETARY})
    public void note(Actor actor, NoteAttendance command) {
        MeetingSummary meeting = desk.notOver(command.meeting());
        boolean present = command.kind() == Attendance.Kind.PRESENT;
        if (present) {
            desk.requireMember(command.jurisdiction());
        }
        if (present && command.person().isBlank()) {
            throw new Refused(Refused.Kind.INVALID, "meeting.no-person");
        }
        meetings.note(command, actor.id());
        trace.record(actor, command, subject(meeting.id()));
        events.publishEvent(new RoomChanged(meeting.id()));
    }

    /** Latest first. */
    @Allowed(anyone = true)
    public List<MeetingSummary> list(Actor actor) {
        return meetings.list();
    }

    /** The next one that has not ended; for the region's strip. */
    @Allowed(anyone = true)
    public Optional<MeetingSummary> findNext(Actor actor) {
        return meetings.next(now.instant());
    }

    @Allowed({Role.DELEGATE, Role.LIAISON, Role.PLANNER, Role.DRAFTER, Role.SECRETARY, Role.EXPERT, Role.OBSERVER, Role.ADMIN})
    public MeetingDetails get(Actor actor, MeetingId id) {
        return new MeetingDetails(summary(id), items.list(id), meetings.attendance(id));
    }

    /** What everybody may read: outcomes, reasons, totals; votes by member only where the alliance opted in. */
    @Allowed(anyone = true)
    public PublicMeeting publicDetails(Actor actor, MeetingId id) {
        return published.of(summary(id));
    }

    private MeetingSummary summary(MeetingId id) {
        return meetings.find(id).orElseThrow(() -> new Refused(Refused.Kind.NOT_FOUND, "meeting.unknown", id));
    }

    private void requireNothingOpen(MeetingSummary meeting) {
        items.list(meeting.id()).stream().filter(item -> item.stage() == ItemStage.OPEN).findFirst().ifPresent(item -> {
            throw new Refused(Refused.Kind.CONFLICT, "meeting.item-still-open", item.title());
        });
    }

    private static Subject subject(MeetingId id) {
        return Subject.of("meeting", id);
    }
}
