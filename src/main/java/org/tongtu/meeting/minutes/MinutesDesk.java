package org.tongtu.meeting.minutes;

import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;
import org.tongtu.jurisdiction.Alliances;
import org.tongtu.kernel.Actor;
import org.tongtu.kernel.JurisdictionCode;
import org.tongtu.kernel.Refused;
import org.tongtu.meeting.MeetingDetails;
import org.tongtu.meeting.MeetingId;
import org.tongtu.meeting.Meetings;

/** Puts minutes together with the signatures they still need, and refuses acts out of season. */
@Component
class MinutesDesk {

    private final MinutesRepository minutes;
    private final Meetings meetings;
    private final Alliances alliances;

    MinutesDesk(MinutesRepository minutes, Meetings meetings, Alliances alliances) {
        this.minutes = minutes;
        this.meetings = meetings;
        this.alliances = alliances;
    }

    Optional<MinutesDetails> find(MeetingId meeting) {
        return minutes.find(meeting, false).map(head -> details(meeting, head));
    }

    /** Locked until the transaction ends, and in the stage that the act belongs to. */
    MinutesDetails require(MeetingId meeting, MinutesStage... stages) {
        MinutesDetails found = minutes.find(meeting, true)
                .map(head -> details(meeting, head))
                .orElseThrow(() -> new Refused(Refused.Kind.NOT_FOUND, "minutes.not-drafted"));
        if (!List.of(stages).contains(found.stage())) {
            throw new Refused(Refused.Kind.CONFLICT, "minutes.wrong-stage", found.stage());
        }
        return found;
    }

    /** The same, where the act speaks of the version that is current. */
    MinutesDetails require(MeetingId meeting, int version, MinutesStage... stages) {
        MinutesDetails found = require(meeting, stages);
        if (found.version() != version) {
            throw new Refused(Refused.Kind.CONFLICT, "minutes.other-version", version, found.version());
        }
        return found;
    }

    /** Members that were there agree the wording; if nobody was noted, all of them. */
    List<JurisdictionCode> signatories(MeetingId meeting) {
        MeetingDetails details = meetings.get(Actor.SYSTEM, meeting);
        List<JurisdictionCode> members = alliances.get(Actor.SYSTEM).members();
        List<JurisdictionCode> present = members.stream().filter(details.present()::contains).toList();
        return present.isEmpty() ? members : present;
    }

    private MinutesDetails details(MeetingId meeting, MinutesRepository.Head head) {
        List<MinutesDetails.Signature> signatures = minutes.signatures(meeting, head.version());
        List<JurisdictionCode> signed = signatures.stream().map(MinutesDetails.Signature::member).toList();
        List<JurisdictionCode> missing =
                signatories(meeting).stream().filter(member -> !signed.contains(member)).toList();
        return new MinutesDetails(meeting, head.stage(), head.version(), head.language(), head.text(), signatures,
                minutes.requests(meeting, head.version()), missing, head.signer(), head.issuedAt(),
                head.documentNumber(), head.publishedAt());
    }
}
