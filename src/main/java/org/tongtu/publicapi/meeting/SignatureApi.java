package org.tongtu.publicapi.meeting;

import java.util.UUID;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;
import org.tongtu.identity.CurrentActor;
import org.tongtu.kernel.JurisdictionCode;
import org.tongtu.meeting.MeetingId;
import org.tongtu.meeting.minutes.RecordPaperSignature;
import org.tongtu.meeting.minutes.RequestWording;
import org.tongtu.meeting.minutes.SignMinutes;
import org.tongtu.meeting.minutes.Signatures;

/** Members agree the wording of minutes, on screen or on paper, or ask for other words. */
@RestController
@RequestMapping("/api/v1/meetings/{number}/minutes")
class SignatureApi {

    private final CurrentActor current;
    private final Signatures signatures;

    SignatureApi(CurrentActor current, Signatures signatures) {
        this.current = current;
        this.signatures = signatures;
    }

    record Signed(UUID key, JurisdictionCode jurisdiction, int version) {}

    record OnPaper(UUID key, JurisdictionCode member, int version, String scan) {}

    record Wish(UUID key, JurisdictionCode jurisdiction, int version, String text) {}

    @PostMapping("/signatures")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void sign(@PathVariable int number, @RequestBody Signed it) {
        signatures.sign(current.get(), new SignMinutes(it.key(), it.jurisdiction(), new MeetingId(number), it.version()));
    }

    @PostMapping("/paper-signatures")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void onPaper(@PathVariable int number, @RequestBody OnPaper it) {
        signatures.recordPaper(current.get(), new RecordPaperSignature(
                it.key(), it.member(), new MeetingId(number), it.version(), it.scan()));
    }

    @PostMapping("/wording-requests")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void request(@PathVariable int number, @RequestBody Wish it) {
        signatures.request(current.get(), new RequestWording(
                it.key(), it.jurisdiction(), new MeetingId(number), it.version(), it.text()));
    }
}
