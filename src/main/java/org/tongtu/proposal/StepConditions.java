package org.tongtu.proposal;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import org.tongtu.jurisdiction.Alliances;
import org.tongtu.kernel.Actor;
import org.tongtu.kernel.JurisdictionCode;
import org.tongtu.kernel.Now;
import org.tongtu.plan.Editions;
import org.tongtu.plan.check.Checks;
import org.tongtu.plan.check.Finding;
import org.tongtu.proposal.log.LogHead;
import org.tongtu.proposal.log.Logs;

/** The proposal's own conditions for a step; notice and meeting add theirs through {@link ProposalGate}. */
@Component
class StepConditions {

    private final ProposalDesk desk;
    private final Logs logs;
    private final Checks checks;
    private final Editions editions;
    private final PositionRepository positions;
    private final Alliances alliances;
    private final Now now;

    StepConditions(
            ProposalDesk desk, Logs logs, Checks checks, Editions editions, PositionRepository positions, Alliances alliances,
            Now now) {
        this.desk = desk;
        this.logs = logs;
        this.checks = checks;
        this.editions = editions;
        this.positions = positions;
        this.alliances = alliances;
        this.now = now;
    }

    List<Blocker> blockers(ProposalSummary proposal, Transition transition) {
        return switch (transition) {
            case SUBMIT -> submitting(proposal);
            case OPEN_NOTICE -> positionsMissing(proposal);
            case TO_REVIEW -> proposal.state() == ProposalState.SUBMITTED ? positionsMissing(proposal) : conflicts(proposal);
            case ADOPT -> conflicts(proposal);
            case REJECT, RETURN, WITHDRAW -> List.of();
        };
    }

    private List<Blocker> submitting(ProposalSummary proposal) {
        var blockers = new ArrayList<>(conflicts(proposal));
        LogHead head = logs.head(proposal.id());
        if (logs.changes(head).isEmpty()) {
            blockers.add(Blocker.of("refused.proposal.nothing-changed", proposal.id().number()));
        }
        long added = forbidding(head);
        if (added > 0) {
            blockers.add(Blocker.of("refused.proposal.forbidden-findings", added));
        }
        return blockers;
    }

    /** Findings that forbid and that the edition did not already have. */
    private long forbidding(LogHead head) {
        Set<Object> known = checks.check(editions.state(Actor.SYSTEM, head.plan(), head.edition())).stream()
                .map(Finding::id)
                .collect(Collectors.toCollection(HashSet::new));
        return checks.check(logs.state(head)).stream()
                .filter(finding -> finding.severity().blocks() && !known.contains(finding.id()))
                .count();
    }

    private List<Blocker> conflicts(ProposalSummary proposal) {
        return proposal.openConflicts() == 0
                ? List.of()
                : List.of(Blocker.of("refused.proposal.open-conflicts", proposal.openConflicts()));
    }

    /** Every member is asked; a correction changes nothing of substance and is signed by those it touches. */
    private Collection<JurisdictionCode> asked(ProposalSummary proposal) {
        return proposal.path() == ProposalPath.CORRECTION
                ? desk.affected(logs.head(proposal.id()))
                : alliances.get(Actor.SYSTEM).members();
    }

    private List<Blocker> positionsMissing(ProposalSummary proposal) {
        Set<JurisdictionCode> stated = positions.list(proposal.id()).stream()
                .filter(PositionRecord::current)
                .map(PositionRecord::member)
                .collect(Collectors.toSet());
        Set<JurisdictionCode> missing = asked(proposal).stream()
                .filter(member -> !stated.contains(member))
                .collect(Collectors.toCollection(java.util.LinkedHashSet::new));
        boolean over = proposal.positionsDue() != null && !now.instant().isBefore(proposal.positionsDue());
        return missing.isEmpty() || over
                ? List.of()
                : List.of(new Blocker("refused.proposal.positions-missing", List.of(missing.size()), missing));
    }
}
