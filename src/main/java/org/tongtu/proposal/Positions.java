package org.tongtu.proposal;

import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.tongtu.access.Allowed;
import org.tongtu.audit.Trace;
import org.tongtu.kernel.Actor;
import org.tongtu.kernel.Command;
import org.tongtu.kernel.JurisdictionCode;
import org.tongtu.kernel.Now;
import org.tongtu.kernel.ProposalId;
import org.tongtu.kernel.Refused;
import org.tongtu.kernel.Role;
import org.tongtu.kernel.Subject;
import org.tongtu.paper.Scans;
import org.tongtu.proposal.log.LogHead;
import org.tongtu.proposal.log.Logs;

/** What the members say to a proposal: by their delegates, or on signed paper through the joint office. */
@Service
public class Positions {

    private final PositionRepository positions;
    private final ProposalDesk desk;
    private final Logs logs;
    private final Scans scans;
    private final Trace trace;
    private final Now now;
    private final ApplicationEventPublisher events;

    Positions(PositionRepository positions, ProposalDesk desk, Logs logs, Scans scans, Trace trace, Now now,
            ApplicationEventPublisher events) {
        this.positions = positions;
        this.desk = desk;
        this.logs = logs;
        this.scans = scans;
        this.trace = trace;
        this.now = now;
        this.events = events;
    }

    @Allowed(Role.DELEGATE)
    public PositionRecord state(Actor actor, StatePosition command) {
        var said = new Said(command.jurisdiction(), command.sequence(), command.position(), command.reason(), null);
        return record(actor, command, command.proposal(), said);
    }

    @Allowed(Role.SECRETARY)
    public PositionRecord recordPaper(Actor actor, RecordPaperPosition command) {
        if (command.scan().isBlank()) {
            throw new Refused(Refused.Kind.INVALID, "proposal.paper-without-scan");
        }
        scans.require(command.scan());
        var said = new Said(command.member(), command.sequence(), command.position(), command.reason(), command.scan());
        return record(actor, command, command.proposal(), said);
    }

    private record Said(
            JurisdictionCode member, long sequence, Position position, String reason, @Nullable String scan) {}

    private PositionRecord record(Actor actor, Command command, ProposalId id, Said said) {
        desk.requireMember(said.member());
        LogHead head = logs.lock(id);
        ProposalSummary proposal = desk.readable(actor, id);
        if (!proposal.state().isOpen() || proposal.state() == ProposalState.DRAFT) {
            throw new Refused(Refused.Kind.CONFLICT, "proposal.no-positions-now", id.number(), proposal.state());
        }
        if (head.sequence() != said.sequence()) {
            throw new Refused(Refused.Kind.CONFLICT, "proposal.other-sequence", said.sequence(), head.sequence());
        }
        if (said.position() != Position.NO_COMMENT && said.reason().isBlank()) {
            throw new Refused(Refused.Kind.INVALID, "proposal.position-reason");
        }
        var record = new PositionRecord(said.member(), said.sequence(), said.position(), said.reason(), actor.id(),
                now.instant(), said.scan(), true);
        positions.state(id, record);
        trace.record(actor, command, Subject.of("proposal", id), null, record);
        events.publishEvent(new PositionStated(id, said.member()));
        return record;
    }
}
