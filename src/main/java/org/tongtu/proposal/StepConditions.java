package org.tongtu.proposal;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import org.tongtu.jurisdiction.Alliances;
import org.tongtu.kernel.Actor;
import org.tongtu.kernel.JurisdictionCode;
import org.tongtu.kernel.Now;
import org.tongtu.plan.check.Finding;
import org.tongtu.proposal.log.LogHead;
import org.tongtu.proposal.log.Logs;

/** The proposal's own conditions for a step; notice and meeting add theirs through {@link ProposalGate}. */
@Component
class StepConditions {

    /** So many findings are told one by one. */
    private static final int NAMED = 3;

    private static final String FINDINGS = "proposal.tab.findings";

    private final ProposalRepository proposals;
    private final ProposalDesk desk;
    private final Logs logs;
    private final ForbiddenFindings forbidden;
    private final PositionRepository positions;
    private final Alliances alliances;
    private final Now now;

    StepConditions(ProposalRepository proposals, ProposalDesk desk, Logs logs, ForbiddenFindings forbidden,
            PositionRepository positions, Alliances alliances, Now now) {
        this.proposals = proposals;
        this.desk = desk;
        this.logs = logs;
        this.forbidden = forbidden;
        this.positions = positions;
        this.alliances = alliances;
        this.now = now;
    }

    List<Blocker> blockers(ProposalSummary proposal, Transition transition, boolean official) {
        return switch (transition) {
            case SUBMIT -> submitting(proposal, official);
            case OPEN_NOTICE -> proposal.state() == ProposalState.SUBMITTED ? positionsMissing(proposal) : List.of();
            case TO_REVIEW -> proposal.state() == ProposalState.SUBMITTED ? positionsMissing(proposal) : reviewing(proposal, official);
            case ADOPT -> adopting(proposal, official);
            case REJECT, RETURN, REOPEN, WITHDRAW -> List.of();
        };
    }

    private List<Blocker> submitting(ProposalSummary proposal, boolean official) {
        LogHead head = logs.head(proposal.id());
        var blockers = new ArrayList<>(unsettled(proposal, head, official));
        if (logs.changes(head).isEmpty()) {
            blockers.add(Blocker.of("refused.proposal.nothing-changed", proposal.id().number()));
        }
        return blockers;
    }

    private List<Blocker> reviewing(ProposalSummary proposal, boolean official) {
        var blockers = new ArrayList<>(unsettled(proposal, logs.head(proposal.id()), official));
        if (ProposalRules.isReopened(proposals.history(proposal.id()))) {
            blockers.add(Blocker.of("refused.proposal.notice-reopened", proposal.id().number()));
        }
        return blockers;
    }

    /** What stops a draft, and as well what an amendment brought about after it was submitted. */
    private List<Blocker> unsettled(ProposalSummary proposal, LogHead head, boolean official) {
        var blockers = new ArrayList<>(conflicts(proposal));
        blockers.addAll(forbidding(head, forbidden.uncovered(head), official));
        return blockers;
    }

    /** What would be the next edition, which is not what was checked where the plan has moved on meanwhile. */
    private List<Blocker> adopting(ProposalSummary proposal, boolean official) {
        var blockers = new ArrayList<>(conflicts(proposal));
        LogHead head = logs.head(proposal.id());
        Logs.Onto onto = logs.ontoLatest(head);
        if (onto.conflicts() > 0) {
            blockers.add(Blocker.of("refused.proposal.edition-conflicts", onto.conflicts(), onto.edition()));
        } else {
            blockers.addAll(forbidding(head, forbidden.uncovered(head, onto), official));
        }
        return blockers;
    }

    /** Each finding by its words, the first few; then how many there are besides. */
    private List<Blocker> forbidding(LogHead head, List<Finding> uncovered, boolean official) {
        var blockers = new ArrayList<Blocker>();
        uncovered.stream().limit(NAMED).forEach(finding -> blockers.add(Blocker.of(
                "refused.proposal.finding-" + finding.severity().word(),
                official ? forbidden.message(head, finding) : forbidden.name(head, finding)).in(FINDINGS)));
        if (uncovered.size() > NAMED) {
            blockers.add(Blocker.of("refused.proposal.more-findings", uncovered.size() - NAMED).in(FINDINGS));
        }
        return blockers;
    }

    private List<Blocker> conflicts(ProposalSummary proposal) {
        return proposal.openConflicts() == 0
                ? List.of()
                : List.of(Blocker.of("refused.proposal.open-conflicts", proposal.openConflicts()).in("proposal.tab.conflicts"));
    }

    /** Every member is asked; a correction changes nothing of substance and is signed by those it touches. */
    private Collection<JurisdictionCode> asked(ProposalSummary proposal) {
        return proposal.path() == ProposalPath.CORRECTION
                ? desk.affected(logs.head(proposal.id()))
                : alliances.get(Actor.SYSTEM).members();
    }

    private List<Blocker> positionsMissing(ProposalSummary proposal) {
        Set<JurisdictionCode> stated = positions.list(logs.head(proposal.id())).stream()
                .filter(PositionRecord::current)
                .map(PositionRecord::member)
                .collect(Collectors.toSet());
        Set<JurisdictionCode> missing = asked(proposal).stream()
                .filter(member -> !stated.contains(member))
                .collect(Collectors.toCollection(java.util.LinkedHashSet::new));
        boolean over = proposal.positionsDue() != null && !now.instant().isBefore(proposal.positionsDue());
        return missing.isEmpty() || over
                ? List.of()
                : List.of(Blocker.of("refused.proposal.positions-missing", missing.size()).waitingFor(missing).in("proposal.tab.positions"));
    }
}
