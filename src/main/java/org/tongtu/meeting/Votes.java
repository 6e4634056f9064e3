package org.tongtu.meeting;

import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.tongtu.access.Allowed;
import org.tongtu.audit.Trace;
import org.tongtu.kernel.Actor;
import org.tongtu.kernel.Command;
import org.tongtu.kernel.JurisdictionCode;
import org.tongtu.kernel.Now;
import org.tongtu.kernel.Refused;
import org.tongtu.kernel.Role;
import org.tongtu.kernel.Subject;
import org.tongtu.paper.Scans;

/**
 * One vote for each member, changeable until the item closes, every version kept. Cast by the member's own delegate, or
 * recorded by the joint office from a signed paper.
 */
@Service
public class Votes {

    private final ItemDesk desk;
    private final VoteRepository votes;
    private final MeetingRepository meetings;
    private final Scans scans;
    private final Trace trace;
    private final Now now;
    private final ApplicationEventPublisher events;

    Votes(ItemDesk desk, VoteRepository votes, MeetingRepository meetings, Scans scans, Trace trace, Now now,
            ApplicationEventPublisher events) {
        this.desk = desk;
        this.votes = votes;
        this.meetings = meetings;
        this.scans = scans;
        this.trace = trace;
        this.now = now;
        this.events = events;
    }

    @Allowed(Role.DELEGATE)
    public VoteRecord cast(Actor actor, CastVote command) {
        var said = new Said(command.jurisdiction(), command.item(), command.seen(), command.choice(), command.reason(), null);
        return record(actor, command, said);
    }

    @Allowed(Role.SECRETARY)
    public VoteRecord recordPaper(Actor actor, RecordPaperVote command) {
        if (command.scan().isBlank()) {
            throw new Refused(Refused.Kind.INVALID, "meeting.paper-without-scan");
        }
        scans.require(command.scan());
        var said = new Said(
                command.member(), command.item(), command.seen(), command.choice(), command.reason(), command.scan());
        return record(actor, command, said);
    }

    /** Every version of every vote, for members; the public sees totals only. */
    @Allowed({Role.DELEGATE, Role.LIAISON, Role.PLANNER, Role.SECRETARY, Role.OBSERVER, Role.ADMIN})
    public List<VoteRecord> history(Actor actor, UUID item) {
        return votes.history(item);
    }

    private record Said(
            JurisdictionCode member, UUID item, int seen, Choice choice, String reason, @Nullable String scan) {}

    /** Whoever votes in the room is there: attendance, quorum and minutes say so too. */
    private void seat(Actor actor, Command command, MeetingId meeting, JurisdictionCode member) {
        boolean noted = meetings.attendance(meeting).stream()
                .anyMatch(one -> one.jurisdiction().equals(member) && one.kind() == Attendance.Kind.PRESENT);
        if (!noted) {
            meetings.note(new NoteAttendance(command.key(), member, meeting, Attendance.Kind.PRESENT, actor.name(), false), actor.id());
        }
    }

    private VoteRecord record(Actor actor, Command command, Said said) {
        ItemDetails item = desk.lockOpen(said.item());
        desk.requireMember(said.member());
        if (said.choice() == Choice.OBJECT && said.reason().isBlank()) {
            throw new Refused(Refused.Kind.INVALID, "meeting.objection-reason");
        }
        if (item.revisionOf(said.member()) != said.seen()) {
            throw new Refused(Refused.Kind.CONFLICT, "meeting.vote-moved-on", said.member());
        }
        var vote = new VoteRecord(said.member(), said.seen() + 1, said.choice(), said.reason(), actor.id(), said.scan(), now.instant());
        votes.insert(item.id(), item.round(), vote);
        if (said.scan() == null) {
            seat(actor, command, item.meeting(), said.member());
        }
        trace.record(actor, command, Subject.of("item", item.id()), item.voteOf(said.member()).orElse(null), vote);
        events.publishEvent(new VoteCast(item.meeting(), item.id(), said.member()));
        events.publishEvent(new RoomChanged(item.meeting()));
        return vote;
    }
}
