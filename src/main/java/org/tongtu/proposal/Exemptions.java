package org.tongtu.proposal;

import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.springframework.stereotype.Service;
import org.tongtu.access.Allowed;
import org.tongtu.audit.Trace;
import org.tongtu.kernel.Actor;
import org.tongtu.kernel.Command;
import org.tongtu.kernel.Ids;
import org.tongtu.kernel.JurisdictionCode;
import org.tongtu.kernel.Now;
import org.tongtu.kernel.ProposalId;
import org.tongtu.kernel.Refused;
import org.tongtu.kernel.Role;
import org.tongtu.kernel.Subject;
import org.tongtu.paper.Scans;
import org.tongtu.plan.PlanId;
import org.tongtu.plan.check.Finding;
import org.tongtu.plan.standard.Severity;
import org.tongtu.proposal.log.LogHead;
import org.tongtu.proposal.log.Logs;

/**
 * The ways past a finding that forbids: an exemption, which the author asks for and the resolution that adopts the
 * proposal grants, in public and for a time; or the competent authority's document, the only one past statute.
 */
@Service
public class Exemptions {

    private final ExemptionRepository exemptions;
    private final ForbiddenFindings forbidden;
    private final ProposalDesk desk;
    private final Insiders insiders;
    private final LastShown shown;
    private final Logs logs;
    private final Scans scans;
    private final Trace trace;
    private final Now now;

    Exemptions(ExemptionRepository exemptions, ForbiddenFindings forbidden, ProposalDesk desk, Insiders insiders, LastShown shown,
            Logs logs, Scans scans, Trace trace, Now now) {
        this.exemptions = exemptions;
        this.forbidden = forbidden;
        this.desk = desk;
        this.insiders = insiders;
        this.shown = shown;
        this.logs = logs;
        this.scans = scans;
        this.trace = trace;
        this.now = now;
    }

    @Allowed(anyone = true)
    public List<Exemption> list(Actor actor, ProposalId proposal) {
        List<Exemption> all = shown.instead(actor, desk.readable(actor, proposal))
                .map(then -> exemptions.list(proposal, then.at()))
                .orElseGet(() -> exemptions.list(proposal));
        return insiders.isInside(actor, proposal) ? all : all.stream().map(Exemption::forEverybody).toList();
    }

    /** What the editions of a plan carry, in public as the resolutions granted it; the rule's name stands for the finding. */
    @Allowed(anyone = true)
    public List<Exemption> listGranted(Actor actor, PlanId plan) {
        return exemptions.granted(plan).stream().map(Exemption::forEverybody).toList();
    }

    @Allowed(Role.PLANNER)
    public Exemption ask(Actor actor, AskExemption command) {
        LogHead head = openOf(actor, command.proposal(), command.jurisdiction());
        Finding finding = finding(head, command.finding());
        if (finding.severity() == Severity.STATUTORY) {
            throw new Refused(Refused.Kind.FORBIDDEN, "proposal.statutory-not-exempted", forbidden.message(head, finding));
        }
        if (command.reason().isBlank() || command.reason().length() > 5_000) {
            throw new Refused(Refused.Kind.INVALID, "proposal.exemption-reason");
        }
        if (!command.until().isAfter(forbidden.today())) {
            throw new Refused(Refused.Kind.INVALID, "proposal.exemption-until", command.until().toString());
        }
        var asked = new Exemption(Ids.next(), head.proposal(), finding.id(), finding.rule(), finding.severity(),
                forbidden.name(head, finding), forbidden.message(head, finding), Exemption.Kind.EXEMPTION,
                command.reason(), command.until(), "", "", "", actor.id(), now.instant(), null, null);
        return state(actor, command, asked);
    }

    @Allowed(Role.SECRETARY)
    public Exemption clear(Actor actor, ClearFinding command) {
        LogHead head = open(actor, command.proposal());
        Finding finding = finding(head, command.finding());
        if (Stream.of(command.authority(), command.documentNumber(), command.scan()).anyMatch(String::isBlank)
                || command.authority().length() > 300 || command.documentNumber().length() > 100 || command.scan().length() > 500) {
            throw new Refused(Refused.Kind.INVALID, "proposal.clearance-incomplete", forbidden.message(head, finding));
        }
        scans.require(command.scan());
        var cleared = new Exemption(Ids.next(), head.proposal(), finding.id(), finding.rule(), finding.severity(),
                forbidden.name(head, finding), forbidden.message(head, finding), Exemption.Kind.CLEARANCE, "", null,
                command.authority(), command.documentNumber(), command.scan(), actor.id(), now.instant(), null, null);
        return state(actor, command, cleared);
    }

    @Allowed(Role.PLANNER)
    public void withdraw(Actor actor, WithdrawExemption command) {
        openOf(actor, command.proposal(), command.jurisdiction());
        Exemption before = exemptions.list(command.proposal()).stream()
                .filter(each -> each.id().equals(command.exemption()) && each.kind() == Exemption.Kind.EXEMPTION)
                .findFirst()
                .orElseThrow(() -> new Refused(Refused.Kind.NOT_FOUND, "proposal.unknown-exemption"));
        exemptions.withdraw(before.id(), now.instant());
        trace.record(actor, command, Subject.of("proposal", command.proposal()), before, null);
    }

    private Exemption state(Actor actor, Command command, Exemption stated) {
        exemptions.insert(stated);
        trace.record(actor, command, Subject.of("proposal", stated.proposal()), null, stated);
        return stated;
    }

    private LogHead openOf(Actor actor, ProposalId id, JurisdictionCode author) {
        LogHead head = open(actor, id);
        if (!desk.readable(actor, id).jurisdiction().equals(author)) {
            throw new Refused(Refused.Kind.FORBIDDEN, "proposal.not-author", author, id.number());
        }
        return head;
    }

    private LogHead open(Actor actor, ProposalId id) {
        LogHead head = logs.lock(id);
        ProposalSummary proposal = desk.readable(actor, id);
        if (!proposal.state().isOpen()) {
            throw new Refused(Refused.Kind.CONFLICT, "proposal.exemption-too-late", id.number(), proposal.state());
        }
        return head;
    }

    private Finding finding(LogHead head, UUID id) {
        return forbidden.added(head).stream()
                .filter(finding -> finding.id().equals(id))
                .findFirst()
                .orElseThrow(() -> new Refused(Refused.Kind.NOT_FOUND, "proposal.unknown-finding"));
    }
}
