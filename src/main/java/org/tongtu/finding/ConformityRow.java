package org.tongtu.finding;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.tongtu.kernel.JurisdictionCode;

/**
 * How one town, the joint office or the region came through the editions.
 *
 * @param town null for the region and the joint office
 * @param tallies of each edition, the earliest first
 */
public record ConformityRow(Of of, @Nullable JurisdictionCode town, List<Tally> tallies) {

    /** Whose findings they are. */
    public enum Of {
        REGION,
        TOWN,
        OFFICE
    }

    /** The region, then each town, then the joint office; empty where there is no edition. */
    public static List<ConformityRow> of(List<EditionConformity> trend) {
        var rows = new ArrayList<ConformityRow>();
        if (!trend.isEmpty()) {
            rows.add(row(Of.REGION, null, trend, EditionConformity::whole));
            trend.getLast().towns().keySet().forEach(town -> rows.add(row(Of.TOWN, town, trend, it -> it.of(town))));
            rows.add(row(Of.OFFICE, null, trend, EditionConformity::office));
        }
        return rows;
    }

    private static ConformityRow row(Of of, @Nullable JurisdictionCode town, List<EditionConformity> trend, Function<EditionConformity, Tally> tally) {
        return new ConformityRow(of, town, trend.stream().map(tally).toList());
    }

    public Tally last() {
        return tallies.getLast();
    }

    /** How many more than in the edition before, with its sign; a dash where there is none before. */
    public String change() {
        if (tallies.size() == 1) {
            return "—";
        }
        int more = last().total() - tallies.get(tallies.size() - 2).total();
        return more == 0 ? "±0" : more > 0 ? "+" + more : "−" + -more;
    }

    public List<Integer> totals() {
        return tallies.stream().map(Tally::total).toList();
    }
}
