package org.tongtu.analysis.seam;

import java.util.UUID;
import org.tongtu.kernel.ForJurisdiction;
import org.tongtu.kernel.JurisdictionCode;
import org.tongtu.plan.PlanId;

/**
 * Drafts what joins the two sides of a stop, in the plan in force.
 *
 * @param jurisdiction one of the border's two towns, in whose name it is proposed
 * @param border by its key
 * @param stop by its id
 */
public record ProposeLink(UUID key, JurisdictionCode jurisdiction, PlanId plan, String border, String stop)
        implements ForJurisdiction {}
