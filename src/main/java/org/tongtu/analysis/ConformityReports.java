package org.tongtu.analysis;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.springframework.stereotype.Component;
import org.tongtu.analysis.ConformityReport.Fact;
import org.tongtu.analysis.ConformityReport.Note;
import org.tongtu.analysis.ConformityReport.Verdict;
import org.tongtu.kernel.Actor;
import org.tongtu.language.Texts;
import org.tongtu.plan.map.Sight;
import org.tongtu.plan.standard.LayerDefinition;
import org.tongtu.proposal.history.MomentWords;
import org.tongtu.uikit.Figures;

/** Writes an answer out in a language. */
@Component
public class ConformityReports {

    private static final double NOTHING = 0.5;

    /** The one line that a site should lie within; the other two protect what they enclose. */
    private static final String ENCLOSING = "CZKFBJ";

    private final Texts texts;
    private final Figures figures;
    private final MomentWords moments;
    private final ReportTables tables;

    ConformityReports(Texts texts, Figures figures, MomentWords moments, ReportTables tables) {
        this.texts = texts;
        this.figures = figures;
        this.moments = moments;
        this.tables = tables;
    }

    public ConformityReport of(Actor actor, Conformity it, Locale locale) {
        var all = new ArrayList<ReportTable>();
        all.add(tables.towns(it.area(), locale));
        if (!it.lines().isEmpty()) {
            all.add(tables.threeLines(it.lines(), it.area(), locale));
        }
        it.layers().forEach(share -> all.add(tables.layer(share, it.area(), locale)));
        return new ConformityReport(it, texts.get(locale, "analysis.conformity"), facts(actor, it, locale),
                it.lines().stream().map(line -> verdict(line, locale)).toList(), all, findings(it, locale), withheld(it, locale));
    }

    private List<Fact> facts(Actor actor, Conformity it, Locale locale) {
        return List.of(
                fact(locale, "plan", it.plan().title().in(locale)),
                fact(locale, "edition", moments.label(actor, it.plan().id(), it.moment(), locale)),
                fact(locale, "checked-at", figures.moment(locale, it.at())),
                fact(locale, "area", figures.hectares(locale, it.area().total())));
    }

    private Fact fact(Locale locale, String key, String value) {
        return new Fact(texts.get(locale, "analysis.fact." + key), value);
    }

    private Verdict verdict(LineShare line, Locale locale) {
        LayerShare share = line.share();
        LayerDefinition layer = line.line();
        if (share == null) {
            return new Verdict(texts.get(locale, "analysis.verdict.withheld", layer.name()), false);
        }
        boolean encloses = layer.officialCode().equals(ENCLOSING);
        double inside = share.total().total();
        double outside = share.rest() == null ? 0 : share.rest().total();
        String rough = share.sight() == Sight.GENERALISED ? texts.get(locale, "analysis.verdict.roughly") : "";
        if (encloses) {
            String key = outside <= NOTHING ? "inside" : inside <= NOTHING ? "outside" : "partly";
            return new Verdict(texts.get(locale, "analysis.verdict." + key, layer.name(), size(locale, inside), size(locale, outside)) + rough, outside > NOTHING);
        }
        String key = inside <= NOTHING ? "none" : "some";
        return new Verdict(texts.get(locale, "analysis.verdict." + key, layer.name(), size(locale, inside)) + rough, inside > NOTHING);
    }

    private String size(Locale locale, double area) {
        return figures.hectares(locale, area);
    }

    private List<Note> findings(Conformity it, Locale locale) {
        return it.findings().stream()
                .map(finding -> new Note(texts.get(locale, "standard.severity." + finding.severity()), finding.message().in(locale), finding))
                .toList();
    }

    private String withheld(Conformity it, Locale locale) {
        return it.withheld().isEmpty()
                ? ""
                : texts.get(locale, "analysis.withheld", it.withheld().stream().map(LayerDefinition::name).toList());
    }
}
