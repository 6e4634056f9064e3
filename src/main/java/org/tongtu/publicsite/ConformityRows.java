package org.tongtu.publicsite;

import java.util.List;
import java.util.stream.Collectors;
import org.tongtu.finding.ConformityRow;
import org.tongtu.finding.EditionConformity;
import org.tongtu.plan.standard.Severity;
import org.tongtu.uikit.Sparkline;

/** How far editions conform, as the templates ask it. */
public record ConformityRows(Reader r, List<EditionConformity> trend) {

    /** @param number of the last edition to be told of */
    static ConformityRows upTo(int number, Reader r, List<EditionConformity> trend) {
        return new ConformityRows(r, trend.stream().filter(it -> it.edition().number() <= number).toList());
    }

    /** An edition that was agreed a moment ago may still be under way. */
    public boolean isChecked(int edition) {
        return !trend.isEmpty() && trend.getLast().edition().number() >= edition;
    }

    public Severity[] severities() {
        return Severity.values();
    }

    /** The region, each town, the joint office. */
    public List<ConformityRow> rows() {
        return ConformityRow.of(trend);
    }

    /** The latest first. */
    public List<EditionConformity> editions() {
        return trend.reversed();
    }

    public String name(ConformityRow row) {
        return switch (row.of()) {
            case REGION -> r.text("finding.whole");
            case OFFICE -> r.text("check.office");
            case TOWN -> r.town(row.town());
        };
    }

    public String line(ConformityRow row) {
        String figures = row.totals().stream().map(String::valueOf).collect(Collectors.joining(r.text("finding.trend.then")));
        return new Sparkline(r.text("finding.trend.of", name(row), figures), row.totals()).toSvg();
    }
}
