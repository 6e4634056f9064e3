package org.tongtu.proposal;

import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.tongtu.kernel.ForJurisdiction;
import org.tongtu.kernel.JurisdictionCode;
import org.tongtu.kernel.Localized;
import org.tongtu.kernel.Subject;
import org.tongtu.plan.PlanId;

/**
 * Starts a proposal against the current edition.
 *
 * @param jurisdiction the member in whose name it is made; its first participant
 * @param origin what made somebody think of it: a warning, a statement, a resolution
 */
public record CreateProposal(
        UUID key,
        JurisdictionCode jurisdiction,
        PlanId plan,
        ProposalPath path,
        Ground ground,
        Localized title,
        Localized reason,
        @Nullable Subject origin)
        implements ForJurisdiction {}
