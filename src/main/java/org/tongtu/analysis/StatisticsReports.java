package org.tongtu.analysis;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.springframework.stereotype.Component;
import org.tongtu.analysis.ConformityReport.Fact;
import org.tongtu.kernel.Actor;
import org.tongtu.language.Texts;
import org.tongtu.plan.standard.LayerDefinition;
import org.tongtu.proposal.history.MomentWords;
import org.tongtu.uikit.Figures;

/** Writes statistics out in a language. */
@Component
public class StatisticsReports {

    private final Texts texts;
    private final Figures figures;
    private final MomentWords moments;
    private final ReportTables tables;

    StatisticsReports(Texts texts, Figures figures, MomentWords moments, ReportTables tables) {
        this.texts = texts;
        this.figures = figures;
        this.moments = moments;
        this.tables = tables;
    }

    public StatisticsReport of(Actor actor, PlanFigures it, Locale locale) {
        var all = new ArrayList<ReportTable>();
        all.add(tables.towns(it.area(), locale));
        it.layers().forEach(share -> all.add(tables.layer(share, it.area(), locale)));
        return new StatisticsReport(it, texts.get(locale, "analysis.statistics"), facts(actor, it, locale), all, withheld(it, locale));
    }

    private List<Fact> facts(Actor actor, PlanFigures it, Locale locale) {
        String of = texts.get(locale, it.boundary() == null ? "analysis.statistics.whole" : "analysis.statistics.within");
        return List.of(
                fact(locale, "analysis.fact.plan", it.plan().title().in(locale)),
                fact(locale, "analysis.fact.edition", moments.label(actor, it.plan().id(), it.moment(), locale)),
                fact(locale, "analysis.fact.counted-at", figures.moment(locale, it.at())),
                fact(locale, "analysis.fact.extent", of),
                fact(locale, "analysis.fact.size", figures.area(locale, it.area().total())));
    }

    private Fact fact(Locale locale, String key, String value) {
        return new Fact(texts.get(locale, key), value);
    }

    private String withheld(PlanFigures it, Locale locale) {
        return it.withheld().isEmpty()
                ? ""
                : texts.get(locale, "analysis.withheld", it.withheld().stream().map(LayerDefinition::name).toList());
    }
}
