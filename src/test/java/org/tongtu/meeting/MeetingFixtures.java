package org.tongtu.meeting;

import static org.tongtu.testing.TestAlliance.MEMBERS;
import static org.tongtu.testing.TestAlliance.WEST;
import static org.tongtu.testing.TestAlliance.actor;

import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.tongtu.kernel.AccountId;
import org.tongtu.kernel.Actor;
import org.tongtu.kernel.Grant;
import org.tongtu.kernel.Ids;
import org.tongtu.kernel.JurisdictionCode;
import org.tongtu.kernel.Localized;
import org.tongtu.kernel.Now;
import org.tongtu.kernel.ProposalId;
import org.tongtu.kernel.Role;
import org.tongtu.kernel.Subject;
import org.tongtu.plan.CellValue;
import org.tongtu.plan.PlanId;
import org.tongtu.proposal.CreateProposal;
import org.tongtu.proposal.Ground;
import org.tongtu.proposal.MoveProposal;
import org.tongtu.proposal.Position;
import org.tongtu.proposal.Positions;
import org.tongtu.proposal.ProposalFixtures;
import org.tongtu.proposal.ProposalPath;
import org.tongtu.proposal.ProposalSteps;
import org.tongtu.proposal.Proposals;
import org.tongtu.proposal.StatePosition;
import org.tongtu.proposal.SubmitProposal;
import org.tongtu.proposal.Transition;
import org.tongtu.proposal.log.LoggedOperation;
import org.tongtu.proposal.log.Operations;

/** Meetings in session with proposals before them. The proposal renames a parcel in the west: only WEST is affected. */
@Component
public class MeetingFixtures {

    public final Actor secretary = new Actor(
            new AccountId(Ids.next()), "secretary", Set.of(new Grant(Role.SECRETARY, null)));

    private final ProposalFixtures plans;
    private final Proposals proposals;
    private final ProposalSteps steps;
    private final Positions positions;
    private final Operations operations;
    private final Meetings meetings;
    private final Agenda agenda;
    private final Now now;

    MeetingFixtures(ProposalFixtures plans, Proposals proposals, ProposalSteps steps, Positions positions,
            Operations operations, Meetings meetings, Agenda agenda, Now now) {
        this.plans = plans;
        this.proposals = proposals;
        this.steps = steps;
        this.positions = positions;
        this.operations = operations;
        this.meetings = meetings;
        this.agenda = agenda;
        this.now = now;
    }

    /** A correction in review on which these members, in the charter's order, have said what is given. */
    public ProposalId inReview(Position... said) {
        Actor author = actor(Role.PLANNER, WEST);
        UUID parcel = Ids.next();
        PlanId plan = plans.found(List.of(ProposalFixtures.parcel(parcel, ProposalFixtures.WEST_PARCEL, "0101")));
        ProposalId id = proposals.create(author, new CreateProposal(Ids.next(), WEST, plan, ProposalPath.CORRECTION,
                Ground.ERROR_FOUND, Localized.of("更正地块名称", "Correct a name"), Localized.of("笔误", "A slip"), null));
        operations.apply(author, ProposalFixtures.operation(
                id, WEST, ProposalFixtures.write(parcel, "name", "e1", CellValue.of("新名"))));
        steps.submit(author, new SubmitProposal(Ids.next(), WEST, id));
        for (int i = 0; i < said.length; i++) {
            state(id, MEMBERS.get(i), said[i]);
        }
        if (said.length == MEMBERS.size()) {
            steps.move(secretary, new MoveProposal(Ids.next(), id, Transition.TO_REVIEW, ""));
        }
        return id;
    }

    /** A draft that came back from the meeting: its parcel is renamed once more, and it is submitted again. */
    public void changeFurther(ProposalId id) {
        Actor author = actor(Role.PLANNER, WEST);
        LoggedOperation last = operations.since(author, id, 0, 10).getLast();
        operations.apply(author, ProposalFixtures.operation(id, WEST, ProposalFixtures.write(
                last.writes().getFirst().thing(), "name", Long.toString(last.sequence()), CellValue.of("又一名"))));
        steps.submit(author, new SubmitProposal(Ids.next(), WEST, id));
    }

    public void state(ProposalId id, JurisdictionCode member, Position position) {
        long sequence = proposals.get(Actor.SYSTEM, id).sequence();
        String reason = position == Position.NO_COMMENT ? "" : "reason";
        positions.state(actor(Role.DELEGATE, member), new StatePosition(Ids.next(), member, id, sequence, position, reason));
    }

    /** In session; the given members are in the room. */
    public MeetingId meeting(JurisdictionCode... present) {
        MeetingId id = meetings.convene(secretary,
                new ConveneMeeting(Ids.next(), "联席会议", "乌岭", "", now.instant(), null));
        for (JurisdictionCode member : present) {
            meetings.note(secretary, new NoteAttendance(
                    Ids.next(), member, id, Attendance.Kind.PRESENT, "head of " + member, false));
        }
        meetings.move(secretary, new MoveMeeting(Ids.next(), id, MeetingStage.IN_SESSION));
        return id;
    }

    /** On the agenda of a meeting to come. */
    public UUID planned(ProposalId proposal) {
        MeetingId meeting = meetings.convene(secretary, new ConveneMeeting(Ids.next(), "联席会议", "乌岭", "", now.instant(), null));
        return agenda.add(secretary, new AddItem(Ids.next(), meeting, "议题", "", Subject.of("proposal", proposal), ItemMode.POSITIONS));
    }

    /** On the agenda and called up. */
    public UUID openItem(MeetingId meeting, @Nullable ProposalId proposal, ItemMode mode) {
        UUID item = agenda.add(secretary, new AddItem(Ids.next(), meeting, "议题", "",
                proposal == null ? null : Subject.of("proposal", proposal), mode));
        agenda.open(secretary, new OpenItem(Ids.next(), item));
        return item;
    }

    public static DecideItem outcome(UUID item, Outcome outcome) {
        List<String> changes = outcome == Outcome.APPROVED_IN_PRINCIPLE ? List.of("move the line 20 m") : List.of();
        return new DecideItem(Ids.next(), item, outcome, "wording", "reason", changes);
    }
}
