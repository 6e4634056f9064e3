package org.tongtu.analysis.print;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import org.tongtu.analysis.ConformityReport;
import org.tongtu.analysis.Turns;
import org.tongtu.jurisdiction.Jurisdictions;
import org.tongtu.kernel.Actor;
import org.tongtu.language.Texts;
import org.tongtu.plan.standard.LayerDefinition;

/** An answer to take away: one page of PDF, or a spreadsheet with every figure. */
@Component
public class ConformityPapers {

    private final Jurisdictions jurisdictions;
    private final Texts texts;
    private final Turns turns;

    ConformityPapers(Jurisdictions jurisdictions, Texts texts, Turns turns) {
        this.jurisdictions = jurisdictions;
        this.texts = texts;
        this.turns = turns;
    }

    public byte[] pdf(Actor actor, ConformityReport report, Locale locale) {
        var state = report.conformity().state();
        Set<String> layers = state.layers().stream().map(LayerDefinition::code).collect(Collectors.toSet());
        var map = new MapContent(state, layers, List.of(), jurisdictions.list(actor), report.conformity().boundary(),
                texts.get(locale, "analysis.print.site"), locale);
        return turns.take(() -> Press.pdf(new ConformitySheet(report, map, new SheetWords(texts, locale))));
    }

    public byte[] spreadsheet(ConformityReport report, Locale locale) {
        return ConformityWorkbook.write(report, new SheetWords(texts, locale));
    }
}
