package org.tongtu.proposal;

import java.time.Duration;
import java.util.List;
import org.springframework.stereotype.Service;
import org.tongtu.access.Allowed;
import org.tongtu.audit.Trace;
import org.tongtu.jurisdiction.Alliances;
import org.tongtu.kernel.Actor;
import org.tongtu.kernel.Now;
import org.tongtu.kernel.ProposalId;
import org.tongtu.kernel.Refused;
import org.tongtu.kernel.Role;
import org.tongtu.kernel.Subject;

/** 提请上级协调: what the members cannot resolve among themselves goes before their common superior, and its answer back. */
@Service
public class Escalations {

    private final EscalationRepository escalations;
    private final ProposalDesk desk;
    private final Insiders insiders;
    private final Alliances alliances;
    private final Trace trace;
    private final Now now;

    Escalations(EscalationRepository escalations, ProposalDesk desk, Insiders insiders, Alliances alliances,
            Trace trace, Now now) {
        this.escalations = escalations;
        this.desk = desk;
        this.insiders = insiders;
        this.alliances = alliances;
        this.trace = trace;
        this.now = now;
    }

    /** The superior, the members and everybody in office may see what is in dispute; the public sees the outcome. */
    @Allowed(officials = true)
    public List<Escalation> list(Actor actor, ProposalId proposal) {
        desk.readable(actor, proposal);
        return escalations.list(proposal);
    }

    /** All that wait for the superior, the longest first. */
    @Allowed(officials = true)
    public List<Escalation> listOpen(Actor actor) {
        return escalations.open().stream().filter(each -> insiders.isInside(actor, each.proposal())).toList();
    }

    /** How many objections have been unresolved long enough. */
    @Allowed(Role.SECRETARY)
    public int countDue(Actor actor) {
        return due().size();
    }

    /** Every hour by the portal itself; the joint office may do it at once. @return how many were escalated */
    @Allowed(Role.SECRETARY)
    public int escalate(Actor actor, EscalateObjections command) {
        List<EscalationRepository.Due> due = due();
        due.forEach(each -> {
            escalations.insert(each, now.instant());
            trace.record(actor, command, Subject.of("proposal", each.proposal()), null, each);
        });
        return due.size();
    }

    @Allowed(Role.SECRETARY)
    public Escalation settle(Actor actor, SettleEscalation command) {
        Escalation before = escalations.lock(command.escalation())
                .orElseThrow(() -> new Refused(Refused.Kind.NOT_FOUND, "proposal.unknown-escalation"));
        if (!before.isOpen()) {
            throw new Refused(Refused.Kind.CONFLICT, "proposal.escalation-over", before.proposal().number());
        }
        if (command.result().isBlank() || command.result().length() > 5_000 || command.document().isBlank()
                || command.document().length() > 300) {
            throw new Refused(Refused.Kind.INVALID, "proposal.escalation-result");
        }
        escalations.settle(command, actor, now.instant());
        Escalation after = escalations.lock(before.id()).orElseThrow();
        trace.record(actor, command, Subject.of("proposal", before.proposal()), before, after);
        return after;
    }

    private List<EscalationRepository.Due> due() {
        int days = alliances.find(Actor.SYSTEM).map(alliance -> alliance.escalationDays()).orElse(Integer.MAX_VALUE);
        return days == Integer.MAX_VALUE ? List.of() : escalations.due(now.instant().minus(Duration.ofDays(days)));
    }
}
