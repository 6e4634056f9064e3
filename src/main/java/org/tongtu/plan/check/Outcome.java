package org.tongtu.plan.check;

import java.util.List;

/**
 * What a check found.
 *
 * @param isWhole whether every rule came to its end in time; on a busier or idler machine it might be otherwise
 */
record Outcome(List<Finding> findings, boolean isWhole) {}
