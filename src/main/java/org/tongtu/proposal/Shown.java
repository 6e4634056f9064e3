package org.tongtu.proposal;

import java.time.Instant;
import java.util.List;
import java.util.stream.Stream;
import org.tongtu.kernel.JurisdictionCode;
import org.tongtu.kernel.Localized;
import org.tongtu.proposal.log.LogHead;

/**
 * What everybody could read of a proposal at the moment it was taken back from the public. It may be rewritten and
 * redrawn after that, which nobody outside has seen.
 *
 * @param steps how many steps of its history had been taken by then, the one that took it back included
 * @param sequence what its log said then
 */
record Shown(
        int steps,
        Instant at,
        int edition,
        long sequence,
        int openConflicts,
        Ground ground,
        Localized title,
        Localized reason,
        List<JurisdictionCode> participants) {

    static Shown of(ProposalSummary proposal, LogHead head, HistoryEntry step, int steps) {
        return new Shown(steps, step.at(), head.edition(), head.sequence(), proposal.openConflicts(), proposal.ground(),
                proposal.title(), proposal.reason(), proposal.participants());
    }

    ProposalSummary card(ProposalSummary it) {
        return new ProposalSummary(it.id(), it.plan(), it.path(), ground, title, reason, it.jurisdiction(), it.author(),
                participants, it.state(), it.stateSince(), it.createdAt(), null, it.origin(), openConflicts, it.published());
    }

    LogHead head(LogHead now) {
        return new LogHead(now.proposal(), now.plan(), edition, sequence);
    }

    /** The steps that were taken before everybody's eyes, and the last one, as of what they saw. */
    List<HistoryEntry> history(List<HistoryEntry> all) {
        if (all.size() <= steps) {
            return all;
        }
        HistoryEntry end = all.getLast();
        var last = new HistoryEntry(end.transition(), all.get(steps - 1).to(), end.to(), end.by(), end.at(), end.reason(), sequence);
        return Stream.concat(all.stream().limit(steps), Stream.of(last)).toList();
    }
}
