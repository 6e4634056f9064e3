package org.tongtu.finding;

import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.tongtu.kernel.JurisdictionCode;
import org.tongtu.uikit.Sparkline;

/** What a row of conformity is called, and its trend as a drawing that is told in words too; on every kind of page alike. */
public record ConformityWords(Words words, Function<JurisdictionCode, String> town) {

    /** Texts in the reader's language. */
    public interface Words {

        String get(String key, Object... arguments);
    }

    public String name(ConformityRow row) {
        return switch (row.of()) {
            case REGION -> words.get("finding.whole");
            case OFFICE -> words.get("check.office");
            case TOWN -> town.apply(Objects.requireNonNull(row.town()));
        };
    }

    /** As SVG. */
    public String line(ConformityRow row) {
        String figures = row.totals().stream().map(String::valueOf).collect(Collectors.joining(words.get("finding.trend.then")));
        return new Sparkline(words.get("finding.trend.of", name(row), figures), row.totals()).toSvg();
    }
}
