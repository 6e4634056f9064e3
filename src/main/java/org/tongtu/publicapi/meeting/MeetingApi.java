package org.tongtu.publicapi.meeting;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;
import org.tongtu.identity.CurrentActor;
import org.tongtu.kernel.JurisdictionCode;
import org.tongtu.meeting.Attendance;
import org.tongtu.meeting.ChangeMeeting;
import org.tongtu.meeting.ConveneMeeting;
import org.tongtu.meeting.MeetingDetails;
import org.tongtu.meeting.MeetingId;
import org.tongtu.meeting.MeetingStage;
import org.tongtu.meeting.MeetingSummary;
import org.tongtu.meeting.Meetings;
import org.tongtu.meeting.MoveMeeting;
import org.tongtu.meeting.NoteAttendance;
import org.tongtu.meeting.PublicMeeting;

/** Joint meetings: convened and moved by the joint office; their public side is everybody's. */
@RestController
@RequestMapping("/api/v1/meetings")
class MeetingApi {

    private final CurrentActor current;
    private final Meetings meetings;

    MeetingApi(CurrentActor current, Meetings meetings) {
        this.current = current;
        this.meetings = meetings;
    }

    record Convened(UUID key, String title, String place, @Nullable String link, Instant startsAt, @Nullable Integer ordinal) {}

    record Changed(UUID key, String title, String place, @Nullable String link, Instant startsAt) {}

    record Moved(UUID key, MeetingStage to) {}

    record Noted(UUID key, JurisdictionCode jurisdiction, Attendance.Kind kind, String person, boolean deputy) {}

    /** A meeting's card for everybody; the link to join is for people in office. */
    record Card(MeetingId id, String label, String title, String place, Instant startsAt, MeetingStage stage) {

        static Card of(MeetingSummary it) {
            return new Card(it.id(), it.label(), it.title(), it.place(), it.startsAt(), it.stage());
        }
    }

    @GetMapping
    List<Card> list() {
        return meetings.list(current.get()).stream().map(Card::of).toList();
    }

    @PostMapping
    @ResponseStatus(HttpStatus.CREATED)
    MeetingDetails convene(@RequestBody Convened it) {
        var command = new ConveneMeeting(it.key(), it.title(), it.place(), blank(it.link()), it.startsAt(), it.ordinal());
        return meetings.get(current.get(), meetings.convene(current.get(), command));
    }

    /** With agenda, votes and attendance, for people in office. */
    @GetMapping("/{number}")
    MeetingDetails get(@PathVariable int number) {
        return meetings.get(current.get(), new MeetingId(number));
    }

    @GetMapping("/{number}/public")
    PublicMeeting open(@PathVariable int number) {
        return meetings.publicDetails(current.get(), new MeetingId(number));
    }

    @PostMapping("/{number}/changes")
    MeetingDetails change(@PathVariable int number, @RequestBody Changed it) {
        meetings.change(current.get(), new ChangeMeeting(
                it.key(), new MeetingId(number), it.title(), it.place(), blank(it.link()), it.startsAt()));
        return get(number);
    }

    @PostMapping("/{number}/moves")
    MeetingDetails move(@PathVariable int number, @RequestBody Moved it) {
        meetings.move(current.get(), new MoveMeeting(it.key(), new MeetingId(number), it.to()));
        return get(number);
    }

    @PostMapping("/{number}/attendance")
    MeetingDetails note(@PathVariable int number, @RequestBody Noted it) {
        meetings.note(current.get(), new NoteAttendance(
                it.key(), it.jurisdiction(), new MeetingId(number), it.kind(), it.person(), it.deputy()));
        return get(number);
    }

    private static String blank(@Nullable String link) {
        return link == null ? "" : link;
    }
}
