package org.tongtu.meeting.minutes;

import java.util.List;
import java.util.UUID;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.tongtu.access.Allowed;
import org.tongtu.audit.Trace;
import org.tongtu.jurisdiction.Alliances;
import org.tongtu.kernel.Actor;
import org.tongtu.kernel.Refused;
import org.tongtu.kernel.Role;
import org.tongtu.kernel.Subject;
import org.tongtu.meeting.MeetingId;
import org.tongtu.meeting.Meetings;
import org.tongtu.meeting.RoomChanged;

/** What meetings resolved, followed until done and in the open. */
@Service
public class Resolutions {

    private final ResolutionRepository resolutions;
    private final Meetings meetings;
    private final Alliances alliances;
    private final Trace trace;
    private final ApplicationEventPublisher events;

    Resolutions(ResolutionRepository resolutions, Meetings meetings, Alliances alliances, Trace trace,
            ApplicationEventPublisher events) {
        this.resolutions = resolutions;
        this.meetings = meetings;
        this.alliances = alliances;
        this.trace = trace;
        this.events = events;
    }

    @Allowed(Role.SECRETARY)
    public UUID add(Actor actor, AddResolution command) {
        meetings.get(actor, command.meeting());
        if (command.text().isBlank()) {
            throw new Refused(Refused.Kind.INVALID, "minutes.empty-resolution");
        }
        if (!alliances.get(actor).everyone().contains(command.lead())) {
            throw new Refused(Refused.Kind.INVALID, "minutes.unknown-lead", command.lead());
        }
        UUID id = resolutions.insert(command);
        trace.record(actor, command, Subject.of("resolution", id));
        events.publishEvent(new RoomChanged(command.meeting()));
        return id;
    }

    /** Reported by somebody of the leading unit, or by the joint office. */
    @Allowed({Role.PLANNER, Role.LIAISON, Role.DELEGATE, Role.SECRETARY})
    public void complete(Actor actor, CompleteResolution command) {
        ResolutionDetails before = resolutions.lock(command.resolution())
                .filter(found -> found.lead().equals(command.jurisdiction()))
                .orElseThrow(() -> new Refused(Refused.Kind.NOT_FOUND, "minutes.unknown-resolution"));
        if (before.isDone()) {
            throw new Refused(Refused.Kind.CONFLICT, "minutes.already-done");
        }
        if (command.note().isBlank()) {
            throw new Refused(Refused.Kind.INVALID, "minutes.no-note");
        }
        resolutions.complete(before.id(), actor.id(), command.note());
        trace.record(actor, command, Subject.of("resolution", before.id()), before, command);
    }

    /** In the order of the minutes. */
    @Allowed({Role.DELEGATE, Role.LIAISON, Role.PLANNER, Role.DRAFTER, Role.SECRETARY, Role.EXPERT, Role.OBSERVER, Role.ADMIN})
    public List<ResolutionDetails> list(Actor actor, MeetingId meeting) {
        return resolutions.list(meeting);
    }

    /** Of all meetings: open ones first, the most urgent on top. */
    @Allowed({Role.DELEGATE, Role.LIAISON, Role.PLANNER, Role.DRAFTER, Role.SECRETARY, Role.EXPERT, Role.OBSERVER, Role.ADMIN})
    public List<ResolutionDetails> list(Actor actor) {
        return resolutions.list();
    }
}
