package org.tongtu.meeting;

import java.util.UUID;
import org.tongtu.kernel.Command;
import org.tongtu.kernel.JurisdictionCode;

/**
 * The joint office records a signed, stamped paper vote.
 *
 * @param scan the file's reference; required, because the paper is the proof
 */
public record RecordPaperVote(
        UUID key, JurisdictionCode member, UUID item, int seen, Choice choice, String reason, String scan)
        implements Command {}
