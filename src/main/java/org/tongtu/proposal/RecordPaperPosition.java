package org.tongtu.proposal;

import java.util.UUID;
import org.tongtu.kernel.Command;
import org.tongtu.kernel.JurisdictionCode;
import org.tongtu.kernel.ProposalId;

/** The joint office records a signed, stamped paper position, with the reference of its scan. */
public record RecordPaperPosition(
        UUID key,
        ProposalId proposal,
        JurisdictionCode member,
        long sequence,
        Position position,
        String reason,
        String scan)
        implements Command {}
