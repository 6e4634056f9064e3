package org.tongtu.consultation;

import org.tongtu.kernel.ProposalId;

/** The joint office recorded that a notice is over. */
public record NoticeClosed(ConsultationId consultation, ProposalId proposal) {}
