package org.tongtu.region.story;

import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.tongtu.jurisdiction.Jurisdictions;
import org.tongtu.kernel.Actor;
import org.tongtu.kernel.JurisdictionCode;
import org.tongtu.kernel.Subject;
import org.tongtu.meeting.AddItem;
import org.tongtu.meeting.Agenda;
import org.tongtu.meeting.Attendance;
import org.tongtu.meeting.CastVote;
import org.tongtu.meeting.Choice;
import org.tongtu.meeting.ConveneMeeting;
import org.tongtu.meeting.DecideItem;
import org.tongtu.meeting.ItemMode;
import org.tongtu.meeting.MeetingId;
import org.tongtu.meeting.MeetingStage;
import org.tongtu.meeting.Meetings;
import org.tongtu.meeting.MoveMeeting;
import org.tongtu.meeting.NoteAttendance;
import org.tongtu.meeting.OpenItem;
import org.tongtu.meeting.Outcome;
import org.tongtu.meeting.Outcomes;
import org.tongtu.meeting.Votes;
import org.tongtu.meeting.minutes.AddResolution;
import org.tongtu.meeting.minutes.CompleteResolution;
import org.tongtu.meeting.minutes.Resolutions;
import org.tongtu.region.files.Section;

/** What happens at a meeting's table: who comes, what is called up, how members vote, what is resolved. */
@Component
class MeetingProps {

    private static final String OFFICE = "secretary@demo.local";

    private final Meetings meetings;
    private final Agenda agenda;
    private final Votes votes;
    private final Outcomes outcomes;
    private final Resolutions resolutions;
    private final Jurisdictions jurisdictions;
    private final Cast cast;

    MeetingProps(Meetings meetings, Agenda agenda, Votes votes, Outcomes outcomes, Resolutions resolutions,
            Jurisdictions jurisdictions, Cast cast) {
        this.meetings = meetings;
        this.agenda = agenda;
        this.votes = votes;
        this.outcomes = outcomes;
        this.resolutions = resolutions;
        this.jurisdictions = jurisdictions;
        this.cast = cast;
    }

    /** Convenes it with its agenda and sends the notice. */
    void call(Story story, Section meeting) {
        MeetingId id = find(story, meeting);
        meeting.children("agenda").forEach(item -> item(story, meeting, item));
        meetings.move(office(), new MoveMeeting(story.key(name(meeting) + "/notice"), id, MeetingStage.NOTICED));
    }

    /** Convening again under the same key answers the same meeting: so it is also found. */
    MeetingId find(Story story, Section meeting) {
        Instant starts = story.at(meeting);
        return meetings.convene(office(), new ConveneMeeting(story.key(name(meeting)), meeting.localized("title").zh(),
                meeting.localized("place").zh(), "", starts, meeting.whole("number")));
    }

    void hold(Story story, Section meeting) {
        MeetingId id = find(story, meeting);
        meeting.children("attendance").forEach(person -> attend(story, meeting, id, person));
        meetings.move(office(), new MoveMeeting(story.key(name(meeting) + "/begin"), id, MeetingStage.IN_SESSION));
        meeting.children("agenda").forEach(item -> decide(story, meeting, item));
        meeting.children("resolutions").forEach(resolution -> resolve(story, meeting, id, resolution));
        meetings.move(office(), new MoveMeeting(story.key(name(meeting) + "/end"), id, MeetingStage.ENDED));
    }

    private UUID item(Story story, Section meeting, Section item) {
        @Nullable Subject subject = item.findText("proposal").map(number -> Subject.of("proposal", number)).orElse(null);
        return agenda.add(office(), new AddItem(story.key(itemName(meeting, item)), find(story, meeting),
                item.localized("title").zh(), "", subject, ItemMode.VOTE));
    }

    private void attend(Story story, Section meeting, MeetingId id, Section person) {
        var kind = person.text("kind").equals("present") ? Attendance.Kind.PRESENT : Attendance.Kind.OBSERVING;
        String name = name(meeting) + "/attendance/" + person.text("jurisdiction");
        meetings.note(office(), new NoteAttendance(story.key(name), JurisdictionCode.of(person.text("jurisdiction")), id, kind,
                cast.actor(person.text("by")).name(), false));
    }

    private void decide(Story story, Section meeting, Section told) {
        UUID item = item(story, meeting, told);
        String name = itemName(meeting, told);
        boolean rejected = told.text("outcome", "").equals("rejected");
        agenda.open(office(), new OpenItem(story.key(name + "/open"), item));
        if (told.has("votes")) {
            told.children("votes").forEach(vote ->
                    vote(story, name, item, vote.text("by"), vote.text("vote"), told.has("reason") ? told.localized("reason").zh() : ""));
        } else {
            meeting.children("attendance").stream().filter(person -> person.text("kind").equals("present")).forEach(person ->
                    vote(story, name, item, person.text("by"), "agree", ""));
        }
        outcomes.decide(office(), new DecideItem(story.key(name + "/outcome"), item, rejected ? Outcome.REJECTED : Outcome.APPROVED,
                told.localized("title").zh(), told.has("reason") ? told.localized("reason").zh() : "", List.of()));
    }

    private void vote(Story story, String name, UUID item, String by, String choice, String reason) {
        Actor delegate = cast.actor(by);
        votes.cast(delegate, new CastVote(story.key(name + "/vote/" + by), cast.home(delegate), item, 0,
                Choice.valueOf(choice.toUpperCase(Locale.ROOT)), reason));
    }

    private void resolve(Story story, Section meeting, MeetingId id, Section told) {
        String name = name(meeting) + "/resolution/" + told.text("number");
        @Nullable UUID item = meeting.children("agenda").stream()
                .filter(each -> each.texts("resolutions").contains(told.text("number")))
                .findFirst().map(each -> item(story, meeting, each)).orElse(null);
        String supporting = told.texts("partners").stream().map(this::place).collect(Collectors.joining("、"));
        UUID resolution = resolutions.add(office(), new AddResolution(story.key(name), id, item, told.localized("text").zh(),
                JurisdictionCode.of(told.text("lead")), supporting, story.at(told.text("due")).atZone(story.zone()).toLocalDate()));
        if (told.text("state").equals("DONE")) {
            resolutions.complete(office(), new CompleteResolution(story.key(name + "/done"), JurisdictionCode.of(told.text("lead")),
                    resolution, told.children("reports").getLast().localized("text").zh()));
        }
    }

    private String place(String code) {
        return jurisdictions.get(Actor.SYSTEM, JurisdictionCode.of(code)).name().zh();
    }

    private Actor office() {
        return cast.actor(OFFICE);
    }

    private static String name(Section meeting) {
        return "meeting " + meeting.text("number");
    }

    private static String itemName(Section meeting, Section item) {
        return name(meeting) + "/item/" + item.text("number");
    }
}
