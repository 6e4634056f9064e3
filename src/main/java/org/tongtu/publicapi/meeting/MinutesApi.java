package org.tongtu.publicapi.meeting;

import java.util.UUID;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;
import org.tongtu.identity.CurrentActor;
import org.tongtu.kernel.Refused;
import org.tongtu.meeting.MeetingId;
import org.tongtu.meeting.minutes.CirculateMinutes;
import org.tongtu.meeting.minutes.DraftMinutes;
import org.tongtu.meeting.minutes.IssueMinutes;
import org.tongtu.meeting.minutes.Minutes;
import org.tongtu.meeting.minutes.MinutesDetails;
import org.tongtu.meeting.minutes.PublicMinutes;
import org.tongtu.meeting.minutes.PublishMinutes;
import org.tongtu.meeting.minutes.WriteMinutes;

/** Minutes on their way from the draft to print, and what everybody may read of them. */
@RestController
@RequestMapping("/api/v1/meetings/{number}/minutes")
class MinutesApi {

    private final CurrentActor current;
    private final Minutes minutes;

    MinutesApi(CurrentActor current, Minutes minutes) {
        this.current = current;
        this.minutes = minutes;
    }

    record Drafted(UUID key, String language) {}

    record Written(UUID key, int seen, String text) {}

    record Keyed(UUID key) {}

    record Issued(UUID key, String signer) {}

    record Published(UUID key, String documentNumber) {}

    @GetMapping
    MinutesDetails get(@PathVariable int number) {
        return minutes.find(current.get(), new MeetingId(number)).orElseThrow(MinutesApi::none);
    }

    @GetMapping("/public")
    PublicMinutes open(@PathVariable int number) {
        return minutes.findPublic(current.get(), new MeetingId(number)).orElseThrow(MinutesApi::none);
    }

    @PostMapping
    MinutesDetails draft(@PathVariable int number, @RequestBody Drafted it) {
        minutes.draft(current.get(), new DraftMinutes(it.key(), new MeetingId(number), it.language()));
        return get(number);
    }

    @PostMapping("/versions")
    MinutesDetails write(@PathVariable int number, @RequestBody Written it) {
        minutes.write(current.get(), new WriteMinutes(it.key(), new MeetingId(number), it.seen(), it.text()));
        return get(number);
    }

    @PostMapping("/circulation")
    MinutesDetails circulate(@PathVariable int number, @RequestBody Keyed it) {
        minutes.circulate(current.get(), new CirculateMinutes(it.key(), new MeetingId(number)));
        return get(number);
    }

    @PostMapping("/issue")
    MinutesDetails issue(@PathVariable int number, @RequestBody Issued it) {
        minutes.issue(current.get(), new IssueMinutes(it.key(), new MeetingId(number), it.signer()));
        return get(number);
    }

    @PostMapping("/publication")
    MinutesDetails publish(@PathVariable int number, @RequestBody Published it) {
        minutes.publish(current.get(), new PublishMinutes(it.key(), new MeetingId(number), it.documentNumber()));
        return get(number);
    }

    private static Refused none() {
        return new Refused(Refused.Kind.NOT_FOUND, "minutes.not-drafted");
    }
}
