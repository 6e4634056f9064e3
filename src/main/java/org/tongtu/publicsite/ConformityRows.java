package org.tongtu.publicsite;

import java.util.List;
import org.tongtu.finding.ConformityRow;
import org.tongtu.finding.ConformityWords;
import org.tongtu.finding.EditionConformity;
import org.tongtu.plan.standard.Severity;

/** How far editions conform, as the templates ask it. */
public record ConformityRows(Reader r, List<EditionConformity> trend) {

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
        return words().name(row);
    }

    public String line(ConformityRow row) {
        return words().line(row);
    }

    private ConformityWords words() {
        return new ConformityWords(r::text, r::town);
    }
}
