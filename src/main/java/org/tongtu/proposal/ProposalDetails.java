package org.tongtu.proposal;

import java.util.List;
import java.util.Set;
import org.tongtu.kernel.JurisdictionCode;
import org.tongtu.kernel.ProposalId;

/**
 * A proposal with what one needs to act on it.
 *
 * @param affected members whose territory, targets or clauses a change touches
 * @param consentingBySilence members that let the date pass, where the alliance takes silence for no objection
 * @param neighbours other open proposals that touch the same things
 * @param drafters outside consultants who work on it now; told to those who may look into drafts
 */
public record ProposalDetails(
        ProposalSummary summary,
        int edition,
        long sequence,
        Set<JurisdictionCode> affected,
        List<PositionRecord> positions,
        Set<JurisdictionCode> consentingBySilence,
        List<ProposalId> neighbours,
        List<NamedDrafter> drafters) {

    public ProposalId id() {
        return summary.id();
    }

    /** The position in force of a member, if it has stated one on this sequence. */
    public java.util.Optional<PositionRecord> positionOf(JurisdictionCode member) {
        return positions.stream().filter(it -> it.current() && it.member().equals(member)).findFirst();
    }
}
