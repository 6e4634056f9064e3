package org.tongtu.publicsite;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.tongtu.kernel.Actor;
import org.tongtu.meeting.MeetingId;
import org.tongtu.meeting.Meetings;
import org.tongtu.meeting.PublicMeeting;

/** A joint meeting for one's own calendar: one event in iCalendar (RFC 5545). */
@Controller
class MeetingCalendar {

    private static final DateTimeFormatter UTC = DateTimeFormatter.ofPattern("yyyyMMdd'T'HHmmss'Z'").withZone(ZoneOffset.UTC);
    private static final Duration USUAL = Duration.ofHours(2);
    private static final int OCTETS = 73;

    private final Meetings meetings;

    MeetingCalendar(Meetings meetings) {
        this.meetings = meetings;
    }

    @GetMapping("/meetings/{number}.ics")
    ResponseEntity<byte[]> calendar(@PathVariable int number) {
        PublicMeeting meeting = meetings.publicDetails(Actor.ANONYMOUS, new MeetingId(number));
        return ResponseEntity.ok()
                .contentType(new MediaType("text", "calendar", StandardCharsets.UTF_8))
                .body(event(meeting).getBytes(StandardCharsets.UTF_8));
    }

    static String event(PublicMeeting meeting) {
        Instant start = meeting.startsAt();
        return line("BEGIN:VCALENDAR") + line("VERSION:2.0") + line("PRODID:-//Tongtu//Joint meetings//ZH")
                + line("BEGIN:VEVENT")
                + line("UID:meeting-" + meeting.id() + "@tongtu")
                + line("DTSTAMP:" + UTC.format(start))
                + line("DTSTART:" + UTC.format(start))
                + line("DTEND:" + UTC.format(start.plus(USUAL)))
                + line("SUMMARY:" + text(meeting.label() + " " + meeting.title()))
                + line("LOCATION:" + text(meeting.place()))
                + line("END:VEVENT") + line("END:VCALENDAR");
    }

    private static String text(String words) {
        return words.replace("\\", "\\\\").replace(";", "\\;").replace(",", "\\,").replaceAll("\\R", "\\\\n");
    }

    /** Content lines end in CRLF and are folded before 75 octets, never inside a character. */
    private static String line(String content) {
        var folded = new StringBuilder();
        int octets = 0;
        for (int point : content.codePoints().toArray()) {
            String character = Character.toString(point);
            int size = character.getBytes(StandardCharsets.UTF_8).length;
            if (octets + size > OCTETS) {
                folded.append("\r\n ");
                octets = 1;
            }
            folded.append(character);
            octets += size;
        }
        return folded.append("\r\n").toString();
    }
}
