package org.tongtu.proposal.log;

import java.util.List;
import org.springframework.stereotype.Service;
import org.tongtu.access.Allowed;
import org.tongtu.kernel.Actor;
import org.tongtu.kernel.ProposalId;
import org.tongtu.kernel.Refused;
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

    private final Logs logs;
    private final LogWriter writer;
    private final LogReader reader;
    private final LogGate gate;

    Operations(Logs logs, LogWriter writer, LogReader reader, LogGate gate) {
        this.logs = logs;
        this.writer = writer;
        this.reader = reader;
        this.gate = gate;
    }

    @Allowed({Role.PLANNER, Role.DRAFTER})
    public Acknowledgement apply(Actor actor, ApplyOperation command) {
        LogHead head = logs.lock(command.proposal());
        gate.requireWritable(actor, command.proposal(), command.jurisdiction(), command.cause());
        return writer.edit(actor, command, head);
    }

    @Allowed({Role.PLANNER, Role.DRAFTER})
    public Acknowledgement undo(Actor actor, UndoOperation command) {
        LogHead head = logs.lock(command.proposal());
        gate.requireWritable(actor, command.proposal(), command.jurisdiction(), command.cause());
        return writer.undo(actor, command, head);
    }

    @Allowed({Role.PLANNER, Role.DRAFTER})
    public Acknowledgement resolve(Actor actor, ResolveConflicts command) {
        LogHead head = logs.lock(command.proposal());
        gate.requireWritable(actor, command.proposal(), command.jurisdiction(), reader.causeOf(command));
        return writer.resolve(actor, command, head);
    }

    @Allowed(Role.PLANNER)
    public Acknowledgement moveToEdition(Actor actor, MoveToEdition command) {
        LogHead head = logs.lock(command.proposal());
        gate.requireWritable(actor, command.proposal(), command.jurisdiction(), null);
        if (command.edition() <= head.edition()) {
            throw new Refused(Refused.Kind.CONFLICT, "proposal.edition-not-newer", command.edition(), head.edition());
        }
        return writer.move(actor, command, head);
    }

    /** Accepted operations after a sequence, oldest first; at most 5,000 at once. */
    @Allowed(officials = true)
    public List<LoggedOperation> since(Actor actor, ProposalId proposal, long after, int limit) {
        gate.requireReadable(actor, proposal);
        return reader.since(proposal, after, Math.clamp(limit, 1, MOST_READ));
    }

    @Allowed(officials = true)
    public List<Conflict> conflicts(Actor actor, ProposalId proposal) {
        gate.requireReadable(actor, proposal);
        return reader.conflicts(proposal);
    }

    @Allowed(officials = true)
    public LogHead head(Actor actor, ProposalId proposal) {
        gate.requireReadable(actor, proposal);
        return logs.head(proposal);
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
