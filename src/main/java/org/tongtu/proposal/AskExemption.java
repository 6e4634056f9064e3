package org.tongtu.proposal;

import java.time.LocalDate;
import java.util.UUID;
import org.tongtu.kernel.ForJurisdiction;
import org.tongtu.kernel.JurisdictionCode;
import org.tongtu.kernel.ProposalId;

/**
 * The author asks the meeting to let a forbidding finding stand for a time.
 *
 * @param reason is published
 * @param until the last day it is asked for
 */
public record AskExemption(
        UUID key, JurisdictionCode jurisdiction, ProposalId proposal, UUID finding, String reason, LocalDate until)
        implements ForJurisdiction {}
