package org.tongtu.proposal.rules.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.component.icon.VaadinIcon;
import com.vaadin.flow.i18n.I18NProvider;
import java.util.List;
import java.util.Locale;
import java.util.function.Consumer;
import org.tongtu.plan.check.Finding;
import org.tongtu.plan.check.FindingWords;
import org.tongtu.plan.standard.ui.SeverityBadge;

/** Findings as a list beside a map: the first of them, each with the way to its place. */
class FindingLines {

    /** More at once nobody reads. */
    private static final int MOST = 40;

    private final FindingWords words;
    private final Locale locale;

    FindingLines(FindingWords words, Locale locale) {
        this.words = words;
        this.locale = locale;
    }

    Component of(List<Finding> findings, Consumer<Finding> show) {
        var list = new UnorderedList();
        list.addClassName("finding-list");
        findings.stream().limit(MOST).forEach(finding -> list.add(line(finding, show)));
        var all = new Div(list);
        if (findings.size() > MOST) {
            all.add(new Paragraph(I18NProvider.translate("rules.more", findings.size() - MOST)));
        }
        return all;
    }

    private ListItem line(Finding finding, Consumer<Finding> show) {
        var who = new Span(words.who(finding, locale));
        who.addClassName("quiet");
        var line = new ListItem(SeverityBadge.of(finding.severity()), new Span(finding.message().in(locale)), who);
        if (finding.place() != null) {
            var zoom = new Button(VaadinIcon.SEARCH.create(), click -> show.accept(finding));
            zoom.addThemeVariants(ButtonVariant.TERTIARY);
            zoom.setAriaLabel(I18NProvider.translate("rules.zoom", finding.message().in(locale)));
            line.add(zoom);
        }
        return line;
    }
}
