package org.tongtu.meeting;

import java.util.List;
import java.util.UUID;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.tongtu.access.Allowed;
import org.tongtu.audit.Trace;
import org.tongtu.kernel.Actor;
import org.tongtu.kernel.Ids;
import org.tongtu.kernel.Refused;
import org.tongtu.kernel.Role;
import org.tongtu.kernel.Subject;
import org.tongtu.monitoring.AnswerWarning;
import org.tongtu.monitoring.WarningAct;
import org.tongtu.monitoring.WarningDetails;
import org.tongtu.monitoring.Warnings;
import org.tongtu.proposal.Blocker;

/** What a meeting talks about: put on, taken off, called up. {@link Outcomes} closes an item. */
@Service
public class Agenda {

    private final ItemRepository items;
    private final ItemDesk desk;
    private final ReviewedProposals reviewed;
    private final Warnings warnings;
    private final Trace trace;
    private final ApplicationEventPublisher events;

    Agenda(ItemRepository items, ItemDesk desk, ReviewedProposals reviewed, Warnings warnings,
            Trace trace, ApplicationEventPublisher events) {
        this.items = items;
        this.desk = desk;
        this.reviewed = reviewed;
        this.warnings = warnings;
        this.trace = trace;
        this.events = events;
    }

    @Allowed(Role.SECRETARY)
    public UUID add(Actor actor, AddItem command) {
        MeetingSummary meeting = desk.notOver(command.meeting());
        if (command.title().isBlank()) {
            throw new Refused(Refused.Kind.INVALID, "meeting.no-title");
        }
        reviewed.requireKnown(actor, command.subject());
        UUID id = items.insert(command);
        answerWarning(actor, command, meeting);
        trace.record(actor, command, subject(id));
        events.publishEvent(new RoomChanged(meeting.id()));
        return id;
    }

    /** A warning that is put on an agenda is answered by that. */
    private void answerWarning(Actor actor, AddItem command, MeetingSummary meeting) {
        WarningDetails.idOf(command.subject()).map(id -> warnings.get(actor, id)).ifPresent(warning ->
                warnings.answer(actor, new AnswerWarning(Ids.next(), warning.jurisdiction(), warning.id(),
                        WarningAct.Kind.AGENDA_ITEM, meeting.name(), Subject.of("meeting", meeting.id()))));
    }

    @Allowed(Role.SECRETARY)
    public void remove(Actor actor, RemoveItem command) {
        ItemDetails item = desk.lock(command.item());
        if (item.round() > 0) {
            throw new Refused(Refused.Kind.CONFLICT, "meeting.item-was-opened", item.title());
        }
        items.delete(item.id());
        trace.record(actor, command, subject(item.id()), item, null);
        events.publishEvent(new RoomChanged(item.meeting()));
    }

    /** Fixes the state of the proposal that the meeting has before it and lets members vote on exactly that. */
    @Allowed(Role.SECRETARY)
    public void open(Actor actor, OpenItem command) {
        ItemDetails item = desk.lock(command.item());
        desk.inSession(item.meeting());
        if (item.stage() == ItemStage.CLOSED && item.outcome() != Outcome.SUSPENDED) {
            throw new Refused(Refused.Kind.CONFLICT, "meeting.item-closed", item.title());
        }
        items.open(item.id(), item.proposal().map(id -> reviewed.requireFit(actor, id)).orElse(null));
        trace.record(actor, command, subject(item.id()), item, desk.get(item.id()));
        events.publishEvent(new RoomChanged(item.meeting()));
    }

    /** What keeps an item from being called up, in words; empty where nothing does. */
    @Allowed({Role.DELEGATE, Role.LIAISON, Role.PLANNER, Role.DRAFTER, Role.SECRETARY, Role.EXPERT, Role.OBSERVER, Role.ADMIN})
    public List<Blocker> blockers(Actor actor, UUID item) {
        return desk.get(item).proposal().map(id -> reviewed.blockers(actor, id)).orElse(List.of());
    }

    /** For people in office; the public sees {@link Meetings#publicDetails}. */
    @Allowed({Role.DELEGATE, Role.LIAISON, Role.PLANNER, Role.DRAFTER, Role.SECRETARY, Role.EXPERT, Role.OBSERVER, Role.ADMIN})
    public ItemDetails get(Actor actor, UUID item) {
        return desk.get(item);
    }

    /** Where a proposal or warning was on an agenda, newest first. */
    @Allowed({Role.DELEGATE, Role.LIAISON, Role.PLANNER, Role.DRAFTER, Role.SECRETARY, Role.EXPERT, Role.OBSERVER, Role.ADMIN})
    public List<ItemDetails> about(Actor actor, Subject subject) {
        return items.about(subject);
    }

    private static Subject subject(UUID item) {
        return Subject.of("item", item);
    }
}
