package org.tongtu.plan.check;

import java.util.List;

/**
 * What other rules make of a state.
 *
 * @param added findings that were not there before, the gravest first
 * @param cleared findings that would no longer be there
 */
public record RuleEffect(List<Finding> added, List<Finding> cleared) {}
