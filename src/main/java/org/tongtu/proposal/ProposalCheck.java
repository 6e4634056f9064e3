package org.tongtu.proposal;

import java.util.List;
import org.tongtu.plan.check.Finding;

/**
 * What the rules say of a proposal, as its reader may know it.
 *
 * @param brought what it brings about
 * @param cured what it makes good
 * @param kept what was there before and stays
 */
public record ProposalCheck(List<Finding> brought, List<Finding> cured, List<Finding> kept) {}
