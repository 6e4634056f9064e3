package org.tongtu.plan;

import java.time.LocalDate;
import java.util.UUID;
import org.tongtu.kernel.Command;

/**
 * Records that the competent authority approved an agreed edition (城乡规划法 art. 15–16).
 *
 * @param scan where the signed paper is kept; required, because the paper is the proof
 */
public record ApproveEdition(
        UUID key, PlanId plan, int edition, String authority, String documentNumber, LocalDate approvedOn, String scan)
        implements Command {}
