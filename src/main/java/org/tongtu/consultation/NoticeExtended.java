package org.tongtu.consultation;

import java.time.Instant;
import org.tongtu.kernel.ProposalId;

/** People have more time. */
public record NoticeExtended(ConsultationId consultation, ProposalId proposal, Instant closesAt) {}
