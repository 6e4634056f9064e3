package org.tongtu.meeting.minutes;

import java.util.Optional;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.tongtu.access.Allowed;
import org.tongtu.audit.Trace;
import org.tongtu.kernel.Actor;
import org.tongtu.kernel.Command;
import org.tongtu.kernel.Refused;
import org.tongtu.kernel.Role;
import org.tongtu.kernel.Subject;
import org.tongtu.meeting.MeetingId;
import org.tongtu.meeting.RoomChanged;

/** Minutes 会议纪要 on their way from the draft to the printed document. {@link Signatures} is the members' part. */
@Service
public class Minutes {

    private final MinutesRepository minutes;
    private final MinutesDesk desk;
    private final MinutesText text;
    private final ResolutionRepository resolutions;
    private final Trace trace;
    private final ApplicationEventPublisher events;

    Minutes(MinutesRepository minutes, MinutesDesk desk, MinutesText text, ResolutionRepository resolutions,
            Trace trace, ApplicationEventPublisher events) {
        this.minutes = minutes;
        this.desk = desk;
        this.text = text;
        this.resolutions = resolutions;
        this.trace = trace;
        this.events = events;
    }

    @Allowed({Role.DELEGATE, Role.LIAISON, Role.PLANNER, Role.DRAFTER, Role.SECRETARY, Role.EXPERT, Role.OBSERVER, Role.ADMIN})
    public Optional<MinutesDetails> find(Actor actor, MeetingId meeting) {
        return desk.find(meeting);
    }

    /** Empty until the minutes are printed. */
    @Allowed(anyone = true)
    public Optional<PublicMinutes> findPublic(Actor actor, MeetingId meeting) {
        return desk.find(meeting).filter(one -> one.stage() == MinutesStage.PUBLISHED).map(one -> new PublicMinutes(
                meeting, one.language(), one.text(), String.valueOf(one.documentNumber()),
                java.util.Objects.requireNonNull(one.publishedAt()), resolutions.list(meeting)));
    }

    @Allowed(Role.SECRETARY)
    public void draft(Actor actor, DraftMinutes command) {
        minutes.insert(command, text.of(command.meeting(), command.language()), actor.id());
        done(actor, command, command.meeting());
    }

    @Allowed(Role.SECRETARY)
    public int write(Actor actor, WriteMinutes command) {
        MinutesDetails before =
                desk.require(command.meeting(), command.seen(), MinutesStage.DRAFT, MinutesStage.COUNTERSIGN);
        requireWords(command.text(), "minutes.empty");
        minutes.write(command.meeting(), before.version() + 1, command.text(), actor.id());
        done(actor, command, command.meeting());
        return before.version() + 1;
    }

    @Allowed(Role.SECRETARY)
    public void circulate(Actor actor, CirculateMinutes command) {
        desk.require(command.meeting(), MinutesStage.DRAFT);
        minutes.move(command.meeting(), MinutesStage.COUNTERSIGN);
        done(actor, command, command.meeting());
    }

    /** Only when every member that was present has agreed this very wording. */
    @Allowed(Role.SECRETARY)
    public void issue(Actor actor, IssueMinutes command) {
        MinutesDetails before = desk.require(command.meeting(), MinutesStage.COUNTERSIGN);
        if (!before.isSigned()) {
            throw new Refused(Refused.Kind.CONFLICT, "minutes.signatures-missing", before.missing().size());
        }
        requireWords(command.signer(), "minutes.no-signer");
        minutes.issue(command);
        done(actor, command, command.meeting());
    }

    @Allowed(Role.SECRETARY)
    public void publish(Actor actor, PublishMinutes command) {
        desk.require(command.meeting(), MinutesStage.ISSUED);
        requireWords(command.documentNumber(), "minutes.no-number");
        minutes.publish(command);
        done(actor, command, command.meeting());
    }

    private void done(Actor actor, Command command, MeetingId meeting) {
        trace.record(actor, command, Subject.of("minutes", meeting));
        events.publishEvent(new RoomChanged(meeting));
    }

    private static void requireWords(String words, String reason) {
        if (words.isBlank()) {
            throw new Refused(Refused.Kind.INVALID, reason);
        }
    }
}
