package org.tongtu.analysis.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.Locale;
import org.tongtu.analysis.ConformityReport;
import org.tongtu.plan.standard.ui.SeverityBadge;
import org.tongtu.uikit.Badges;
import org.tongtu.uikit.Tone;

/** The answer: verdicts first, then what to take away, then figures and findings. */
class ConformityResult extends Section {

    ConformityResult(ConformityReport report, Locale locale, Component downloads) {
        addClassName("conformity-result");
        var title = new H2(getTranslation("analysis.result"));
        getElement().setAttribute("role", "region").setAttribute("aria-label", title.getText());
        var heading = new Div(new FactList(report.facts()), verdicts(report));
        heading.addClassName("conformity-head");
        add(title, heading, downloads, new Withheld(report.withheld()));
        report.tables().forEach(table -> add(new FigureTable(table, locale)));
        add(new H2(getTranslation("analysis.findings")));
        add(report.findings().isEmpty() ? new Paragraph(getTranslation("analysis.findings.none")) : findings(report));
    }

    private UnorderedList verdicts(ConformityReport report) {
        var list = new UnorderedList();
        list.addClassName("conformity-verdicts");
        report.verdicts().forEach(verdict -> list.add(new ListItem(
                Badges.of(verdict.concerned() ? Tone.CAUTION : Tone.NEUTRAL,
                        getTranslation("analysis.verdict." + (verdict.concerned() ? "look" : "clear"))),
                new Span(verdict.text()))));
        return list;
    }

    private static UnorderedList findings(ConformityReport report) {
        var list = new UnorderedList();
        list.addClassName("conformity-findings");
        report.findings().forEach(note -> list.add(new ListItem(SeverityBadge.of(note.finding().severity()), new Span(note.text()))));
        return list;
    }
}
