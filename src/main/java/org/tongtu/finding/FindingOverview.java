package org.tongtu.finding;

import java.util.List;
import java.util.SortedMap;
import java.util.SortedSet;
import org.tongtu.kernel.JurisdictionCode;
import org.tongtu.kernel.Localized;
import org.tongtu.plan.check.Finding;

/**
 * What there is to choose from and to count, without the findings' histories.
 *
 * @param rules names of the rules that found something, by their joint codes
 * @param towns that must act, or had to
 * @param standing what is not resolved
 */
public record FindingOverview(SortedMap<String, Localized> rules, SortedSet<JurisdictionCode> towns, List<Finding> standing) {}
