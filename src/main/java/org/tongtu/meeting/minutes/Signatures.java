package org.tongtu.meeting.minutes;

import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.tongtu.access.Allowed;
import org.tongtu.audit.Trace;
import org.tongtu.kernel.Actor;
import org.tongtu.kernel.Command;
import org.tongtu.kernel.Ids;
import org.tongtu.kernel.JurisdictionCode;
import org.tongtu.kernel.Refused;
import org.tongtu.kernel.Role;
import org.tongtu.kernel.Subject;
import org.tongtu.meeting.MeetingId;
import org.tongtu.meeting.RoomChanged;
import org.tongtu.paper.Scans;

/** 会签: members agree the wording or ask for other words. A signature is worth exactly the version that was read. */
@Service
public class Signatures {

    private final MinutesRepository minutes;
    private final MinutesDesk desk;
    private final Scans scans;
    private final Trace trace;
    private final ApplicationEventPublisher events;

    Signatures(MinutesRepository minutes, MinutesDesk desk, Scans scans, Trace trace, ApplicationEventPublisher events) {
        this.minutes = minutes;
        this.desk = desk;
        this.scans = scans;
        this.trace = trace;
        this.events = events;
    }

    @Allowed(Role.DELEGATE)
    public void sign(Actor actor, SignMinutes command) {
        sign(actor, command, new Signing(command.meeting(), command.version(), command.jurisdiction(), null));
    }

    @Allowed(Role.SECRETARY)
    public void recordPaper(Actor actor, RecordPaperSignature command) {
        if (command.scan().isBlank()) {
            throw new Refused(Refused.Kind.INVALID, "minutes.paper-without-scan");
        }
        scans.require(command.scan());
        sign(actor, command, new Signing(command.meeting(), command.version(), command.member(), command.scan()));
    }

    @Allowed({Role.DELEGATE, Role.LIAISON})
    public void request(Actor actor, RequestWording command) {
        desk.require(command.meeting(), command.version(), MinutesStage.COUNTERSIGN);
        requireSignatory(command.meeting(), command.jurisdiction());
        if (command.text().isBlank()) {
            throw new Refused(Refused.Kind.INVALID, "minutes.empty-request");
        }
        minutes.request(Ids.next(), command, actor.id());
        trace.record(actor, command, Subject.of("minutes", command.meeting()));
        events.publishEvent(new RoomChanged(command.meeting()));
    }

    private record Signing(MeetingId meeting, int version, JurisdictionCode member, @Nullable String scan) {}

    private void sign(Actor actor, Command command, Signing signing) {
        desk.require(signing.meeting(), signing.version(), MinutesStage.COUNTERSIGN);
        requireSignatory(signing.meeting(), signing.member());
        minutes.sign(signing.meeting(), signing.version(), signing.member(), actor.id(), signing.scan());
        trace.record(actor, command, Subject.of("minutes", signing.meeting()));
        events.publishEvent(new RoomChanged(signing.meeting()));
    }

    private void requireSignatory(MeetingId meeting, JurisdictionCode member) {
        if (!desk.signatories(meeting).contains(member)) {
            throw new Refused(Refused.Kind.FORBIDDEN, "minutes.not-a-signatory", member);
        }
    }
}
