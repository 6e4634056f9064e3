package org.tongtu.finding.file;

import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.tongtu.finding.FindingDetails;
import org.tongtu.jurisdiction.Alliances;
import org.tongtu.kernel.Actor;
import org.tongtu.language.Texts;
import org.tongtu.plan.EditionSummary;
import org.tongtu.plan.check.Finding;
import org.tongtu.plan.check.FindingWords;
import org.tongtu.proposal.Exemption;

/** Findings line by line: words as texts, measures as numbers. */
@Component
class FindingTable {

    /** As GeoJSON names them, with an underscore; on tables they bear names in words. */
    static final List<String> COLUMNS = List.of("id", "rule-code", "rule", "severity", "state", "finding", "measured", "limit",
            "unit", "who", "since", "since-day", "resolved-by", "exempted-until", "reason", "things");

    private static final int MOST_THINGS = 500;

    private final Texts texts;
    private final FindingWords words;
    private final Alliances alliances;

    FindingTable(Texts texts, FindingWords words, Alliances alliances) {
        this.texts = texts;
        this.words = words;
        this.alliances = alliances;
    }

    List<String> head(Locale locale) {
        return COLUMNS.stream().map(column -> texts.get(locale, "finding.column." + column)).toList();
    }

    /** Texts and {@link Double}s; an empty text where there is nothing to say. */
    List<Object> line(FindingDetails it, Locale locale) {
        Finding finding = it.finding();
        Exemption exemption = it.exemption();
        return List.of(
                finding.id().toString(), finding.rule(), it.rule().in(locale),
                texts.get(locale, "standard.severity." + finding.severity()), texts.get(locale, "finding.state." + it.state()),
                finding.message().in(locale), orNothing(finding.measured()), orNothing(finding.limit()), finding.unit(),
                words.who(finding, locale), number(it.since()), it.since().day(alliances.get(Actor.SYSTEM).zone()).toString(),
                it.resolvedBy() == null ? "" : number(it.resolvedBy()),
                exemption == null ? "" : Objects.toString(exemption.until(), ""), exemption == null ? "" : exemption.reason(),
                things(finding.things()));
    }

    /** As many as a cell of a spreadsheet holds. */
    private static String things(List<UUID> things) {
        String first = things.stream().limit(MOST_THINGS).map(UUID::toString).collect(Collectors.joining(" "));
        return things.size() > MOST_THINGS ? first + " … +" + (things.size() - MOST_THINGS) : first;
    }

    private static String number(EditionSummary edition) {
        return Integer.toString(edition.number());
    }

    private static Object orNothing(@Nullable Double figure) {
        return figure == null ? "" : figure;
    }
}
