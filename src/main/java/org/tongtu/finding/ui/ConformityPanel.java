package org.tongtu.finding.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Svg;
import com.vaadin.flow.component.dependency.CssImport;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import java.util.List;
import org.tongtu.finding.ConformityRow;
import org.tongtu.finding.ConformityWords;
import org.tongtu.finding.EditionConformity;
import org.tongtu.finding.FindingLinks;
import org.tongtu.plan.EditionSummary;
import org.tongtu.plan.ui.PlanLinks;

/** The last edition town by town with its trend, and every edition with what it brought and what it resolved. */
@CssImport("./plan/findings.css")
class ConformityPanel extends Div {

    private final transient FindingTexts texts;
    private final transient List<EditionConformity> trend;

    /** @param trend the earliest first, at least one */
    ConformityPanel(FindingTexts texts, List<EditionConformity> trend) {
        this.texts = texts;
        this.trend = trend;
        EditionSummary edition = trend.getLast().edition();
        var ways = new Div(new Anchor(PlanLinks.findings(edition.plan(), edition.number()), getTranslation("finding.all")), certificate(edition));
        ways.addClassName("page-actions");
        add(new Paragraph(getTranslation("finding.conformity.intro")), ways, towns(), editions());
    }

    private Component towns() {
        var table = new TallyTable(getTranslation("finding.conformity.towns", trend.getLast().edition().number()),
                getTranslation("check.member"), getTranslation("finding.change"), getTranslation("finding.trend"));
        var words = new ConformityWords((key, arguments) -> getTranslation(key, arguments), town -> texts.town(town, getLocale()));
        ConformityRow.of(trend).forEach(each -> table.row(
                new Span(words.name(each)), each.last(), new Span(each.change()), new Svg(words.line(each))));
        return table;
    }

    private Component editions() {
        var table = new TallyTable(getTranslation("finding.conformity.editions"), getTranslation("finding.by-edition"),
                getTranslation("finding.appeared"), getTranslation("finding.gone"), getTranslation("finding.certificate"));
        trend.reversed().forEach(each -> table.row(new Span(texts.edition(each.edition(), getLocale())), each.whole(),
                new Span(Integer.toString(each.appeared())), new Span(Integer.toString(each.resolved())), certificate(each.edition())));
        return table;
    }

    private Component certificate(EditionSummary edition) {
        return new Anchor(FindingLinks.certificate(edition.plan(), edition.number()), getTranslation("finding.certificate.of", edition.number()));
    }
}
