package org.tongtu.proposal.log;

import java.util.List;
import java.util.UUID;
import org.springframework.stereotype.Service;
import org.tongtu.access.Allowed;
import org.tongtu.kernel.Actor;
import org.tongtu.kernel.ProposalId;
import org.tongtu.kernel.Role;
import org.tongtu.plan.Editions;
import org.tongtu.plan.PlanState;

/**
 * The one way into a proposal's log. An operation takes the head's row lock, is checked against rights and state as they
 * are then, merged, written and committed before it is acknowledged; sending it again changes nothing.
 */
@Service
public class Operations {

    private static final int MOST_READ = 5_000;

    private final LogDesk desk;
    private final LogWriter writer;
    private final Logs logs;
    private final LogReader reader;
    private final LogGate gate;

    Operations(LogDesk desk, LogWriter writer, Logs logs, LogReader reader, LogGate gate) {
        this.desk = desk;
        this.writer = writer;
        this.logs = logs;
        this.reader = reader;
        this.gate = gate;
    }

    @Allowed(value = {Role.PLANNER, Role.DRAFTER}, grouped = true)
    public Acknowledgement apply(Actor actor, ApplyOperation command) {
        return desk.edit(actor, command);
    }

    @Allowed({Role.PLANNER, Role.DRAFTER})
    public Acknowledgement undo(Actor actor, UndoOperation command) {
        return desk.alone(command.proposal(), page -> writer.undo(page, actor, command));
    }

    @Allowed({Role.PLANNER, Role.DRAFTER})
    public Acknowledgement resolve(Actor actor, ResolveConflicts command) {
        return desk.alone(command.proposal(), page -> writer.resolve(page, actor, command));
    }

    @Allowed(Role.PLANNER)
    public Acknowledgement moveToEdition(Actor actor, MoveToEdition command) {
        return desk.alone(command.proposal(), page -> writer.move(page, actor, command));
    }

    /** Accepted operations after a sequence, oldest first; at most 5,000 at once. */
    @Allowed(officials = true)
    public List<LoggedOperation> since(Actor actor, ProposalId proposal, long after, int limit) {
        gate.requireReadable(actor, proposal);
        return reader.since(proposal, after, Math.clamp(limit, 1, MOST_READ));
    }

    /** The operations that wrote some cell of a thing, oldest first. */
    @Allowed(officials = true)
    public List<LoggedOperation> touching(Actor actor, ProposalId proposal, UUID thing) {
        gate.requireReadable(actor, proposal);
        return reader.touching(proposal, thing);
    }

    @Allowed(officials = true)
    public List<Conflict> conflicts(Actor actor, ProposalId proposal) {
        gate.requireReadable(actor, proposal);
        return reader.conflicts(proposal);
    }

    /** Whether the person may still follow it, for whoever looks on for a while. */
    @Allowed(anyone = true)
    public boolean isReadable(Actor actor, ProposalId proposal) {
        return gate.isReadable(actor, proposal);
    }

    @Allowed(officials = true)
    public LogHead head(Actor actor, ProposalId proposal) {
        gate.requireReadable(actor, proposal);
        return logs.head(proposal);
    }

    /** Whether operations are accepted now; who may write them is another question. */
    @Allowed(officials = true)
    public boolean isOpen(Actor actor, ProposalId proposal) {
        gate.requireReadable(actor, proposal);
        return gate.at(proposal).isOpen();
    }

    /** The plan as the proposal would make it, at its head. */
    @Allowed(officials = true)
    public PlanState state(Actor actor, ProposalId proposal) {
        gate.requireReadable(actor, proposal);
        return logs.state(logs.head(proposal));
    }

    /** The plan as the proposal would have made it at an earlier sequence. */
    @Allowed(officials = true)
    public PlanState stateAt(Actor actor, ProposalId proposal, long sequence) {
        gate.requireReadable(actor, proposal);
        return reader.stateAt(logs.head(proposal), sequence);
    }
}
