package org.tongtu.region.story;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import org.tongtu.kernel.Actor;
import org.tongtu.meeting.MeetingId;
import org.tongtu.meeting.minutes.CirculateMinutes;
import org.tongtu.meeting.minutes.DraftMinutes;
import org.tongtu.meeting.minutes.IssueMinutes;
import org.tongtu.meeting.minutes.Minutes;
import org.tongtu.meeting.minutes.PublishMinutes;
import org.tongtu.meeting.minutes.SignMinutes;
import org.tongtu.meeting.minutes.Signatures;
import org.tongtu.meeting.minutes.WriteMinutes;
import org.tongtu.region.files.Section;

/** Joint meetings are called, held, and their minutes drafted, agreed, signed and printed. */
@Component
@Order(4)
class MeetingScript implements Script {

    /** Papers go out this long before a meeting. */
    private static final Duration NOTICE = Duration.ofDays(14);

    /** The draft says what the story says: its second version. */
    private static final int WRITTEN = 2;

    private final MeetingProps room;
    private final Minutes minutes;
    private final Signatures signatures;
    private final Cast cast;

    MeetingScript(MeetingProps room, Minutes minutes, Signatures signatures, Cast cast) {
        this.room = room;
        this.minutes = minutes;
        this.signatures = signatures;
        this.cast = cast;
    }

    @Override
    public List<Scene> scenes(Story story) {
        List<Scene> scenes = new ArrayList<>();
        for (Section meeting : story.root().children("meetings")) {
            Instant at = story.at(meeting);
            String name = "meeting " + meeting.text("number");
            scenes.add(Scene.at(at.minus(NOTICE), name, () -> room.call(story, meeting)));
            scenes.add(Scene.at(at, name + "/session", () -> room.hold(story, meeting)));
            if (meeting.has("minutes")) {
                minutes(story, meeting, name + "/minutes", meeting.child("minutes"), scenes);
            }
        }
        return scenes;
    }

    private void minutes(Story story, Section meeting, String name, Section text, List<Scene> scenes) {
        scenes.add(Scene.at(story.at(text.text("drafted")), name, () -> draft(story, name, room.find(story, meeting), text)));
        text.children("agreed").forEach(agreed -> {
            String signed = name + "/signature/" + agreed.text("member");
            scenes.add(Scene.at(story.at(agreed), signed, () -> sign(story, signed, room.find(story, meeting), agreed)));
        });
        scenes.add(Scene.at(story.at(text.text("signed")), name + "/issue", () -> minutes.issue(office(text), new IssueMinutes(
                story.key(name + "/issue"), room.find(story, meeting), office(text).name()))));
        scenes.add(Scene.at(story.at(text.text("issued")), name + "/print", () -> minutes.publish(office(text), new PublishMinutes(
                story.key(name + "/print"), room.find(story, meeting), text.text("number")))));
    }

    private void draft(Story story, String name, MeetingId meeting, Section text) {
        Actor office = office(text);
        minutes.draft(office, new DraftMinutes(story.key(name + "/draft"), meeting, "zh"));
        minutes.write(office, new WriteMinutes(story.key(name + "/write"), meeting, WRITTEN - 1, text.localized("text").zh()));
        minutes.circulate(office, new CirculateMinutes(story.key(name + "/circulate"), meeting));
    }

    private void sign(Story story, String name, MeetingId meeting, Section agreed) {
        Actor delegate = cast.actor(agreed.text("by"));
        signatures.sign(delegate, new SignMinutes(story.key(name), cast.home(delegate), meeting, WRITTEN));
    }

    private Actor office(Section text) {
        return cast.actor(text.text("by"));
    }
}
