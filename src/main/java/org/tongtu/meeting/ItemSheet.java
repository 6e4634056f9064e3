package org.tongtu.meeting;

import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.tongtu.consultation.statement.StatementCounts;
import org.tongtu.kernel.JurisdictionCode;
import org.tongtu.kernel.Localized;
import org.tongtu.proposal.Exemption;
import org.tongtu.proposal.PositionRecord;
import org.tongtu.proposal.ProposalSummary;

/**
 * What a delegate reads before an item, on one page 议题单.
 *
 * @param changed how many things of the plan change
 * @param things what they are, for the list of changes of 原则通过
 * @param blocking findings that forbid it, exempted ones included
 * @param warning findings that advise against it
 * @param exemptions what the adoption would grant, and what the authority cleared
 * @param statements what residents said in its notice; null where there was none
 */
public record ItemSheet(
        ProposalSummary proposal,
        int changed,
        List<ChangedThing> things,
        Set<JurisdictionCode> affected,
        int openConflicts,
        long blocking,
        long warning,
        List<PositionRecord> positions,
        List<Exemption> exemptions,
        @Nullable StatementCounts statements) {

    /** Something the proposal writes, by the words one calls it by. */
    public record ChangedThing(UUID id, Localized words) {}
}
