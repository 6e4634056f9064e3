package org.tongtu.consultation;

import java.time.Instant;
import org.tongtu.kernel.ProposalId;

/** A notice was announced. */
public record NoticeOpened(ConsultationId consultation, ProposalId proposal, Instant opensAt, Instant closesAt) {}
