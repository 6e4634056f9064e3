package org.tongtu.finding;

import java.util.List;
import java.util.Map;
import org.tongtu.kernel.JurisdictionCode;
import org.tongtu.plan.EditionSummary;

/**
 * How far an edition conforms to its own standard.
 *
 * @param whole every finding once
 * @param towns of each member, in the charter's order: what it must act on, together with others or alone
 * @param office what concerns no town's ground or figure: the joint office must act
 * @param appeared findings that the edition before did not have
 * @param resolved findings of the edition before that this one has no more
 */
public record EditionConformity(
        EditionSummary edition, Tally whole, Map<JurisdictionCode, Tally> towns, Tally office, int appeared, int resolved) {

    Tally of(JurisdictionCode town) {
        return towns.getOrDefault(town, Tally.of(List.of()));
    }
}
