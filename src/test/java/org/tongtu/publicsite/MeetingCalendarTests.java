package org.tongtu.publicsite;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.tongtu.meeting.MeetingId;
import org.tongtu.meeting.MeetingStage;
import org.tongtu.meeting.PublicMeeting;

class MeetingCalendarTests {

    private final String event = MeetingCalendar.event(new PublicMeeting(new MeetingId(4), "〔2026〕4",
            "联席会议；审议, 水源保护区".repeat(6), "乌岭镇\n会议室", Instant.parse("2026-12-05T01:30:00Z"),
            MeetingStage.NOTICED, List.of()));

    @Test
    void theEventStartsWhenTheMeetingDoesInUniversalTime() {
        assertThat(event).contains("DTSTART:20261205T013000Z\r\n").contains("UID:meeting-4@tongtu\r\n");
    }

    @Test
    void commasAndLineBreaksInTextAreEscaped() {
        assertThat(event).contains("LOCATION:乌岭镇\\n会议室").contains("\\, ");
    }

    @Test
    void noLineIsLongerThan75Octets() {
        assertThat(event.split("\r\n")).allMatch(line -> line.getBytes(StandardCharsets.UTF_8).length <= 75);
    }
}
