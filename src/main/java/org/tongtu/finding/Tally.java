package org.tongtu.finding;

import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.tongtu.kernel.JurisdictionCode;
import org.tongtu.plan.check.Finding;
import org.tongtu.plan.standard.Severity;

/**
 * How many findings there are, by weight.
 *
 * @param counts a number for every severity
 */
public record Tally(Map<Severity, Integer> counts) {

    public static Tally of(Collection<Finding> findings) {
        var count = new Count();
        findings.forEach(it -> count.add(it.severity(), 1));
        return count.tally();
    }

    /** What each town must act on, together with others or alone; in the order of the towns. */
    public static Map<JurisdictionCode, Tally> byTown(List<JurisdictionCode> towns, Collection<Finding> findings) {
        var tallies = new LinkedHashMap<JurisdictionCode, Tally>();
        towns.forEach(town -> tallies.put(town, of(findings.stream().filter(it -> it.whoMustAct().contains(town)).toList())));
        return tallies;
    }

    /** What concerns no town's ground or figure: the joint office must act. */
    public static Tally ofOffice(Collection<Finding> findings) {
        return of(findings.stream().filter(it -> it.whoMustAct().isEmpty()).toList());
    }

    /** By the rules' codes, in their order. */
    public static Map<String, Tally> byRule(Collection<Finding> findings) {
        return findings.stream().collect(Collectors.groupingBy(
                Finding::jointRule, TreeMap::new, Collectors.collectingAndThen(Collectors.toList(), Tally::of)));
    }

    public int count(Severity severity) {
        return counts.getOrDefault(severity, 0);
    }

    public int total() {
        return counts.values().stream().mapToInt(Integer::intValue).sum();
    }
}
