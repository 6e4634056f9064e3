package org.tongtu.finding.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.tongtu.finding.FindingDetails;
import org.tongtu.plan.PlanId;
import org.tongtu.plan.standard.ui.SeverityBadge;
import org.tongtu.plan.ui.PlanLinks;

/** Findings line by line: weight and state, what was found and measured, who must act, since when. */
class FindingList extends Grid<FindingDetails> {

    private final transient FindingTexts texts;
    private final transient PlanId plan;

    FindingList(FindingTexts texts, PlanId plan, Consumer<FindingDetails> chosen) {
        this.texts = texts;
        this.plan = plan;
        addClassNames("plan-grid", "finding-grid");
        getElement().setAttribute("aria-label", getTranslation("finding.list"));
        addComponentColumn(FindingList::signs).setHeader(getTranslation("finding.signs")).setWidth("8rem").setFlexGrow(0);
        addComponentColumn(this::words).setHeader(getTranslation("check.finding")).setFlexGrow(1);
        asSingleSelect().addValueChangeListener(change -> {
            if (change.isFromClient() && change.getValue() != null) {
                chosen.accept(change.getValue());
            }
        });
    }

    /** Marks one that was chosen elsewhere. */
    Optional<FindingDetails> mark(UUID finding) {
        Optional<FindingDetails> found = getListDataView().getItems().filter(it -> it.finding().id().equals(finding)).findFirst();
        found.ifPresent(it -> {
            select(it);
            scrollToItem(it);
        });
        return found;
    }

    private static Component signs(FindingDetails it) {
        var signs = new Div(SeverityBadge.of(it.finding().severity()), FindingTexts.badge(it.state()));
        signs.addClassName("two-lines");
        return signs;
    }

    private Component words(FindingDetails it) {
        String facts = Stream.of(texts.words().measure(it.finding(), getLocale()), texts.words().who(it.finding(), getLocale()),
                        getTranslation("finding.since", it.since().number()))
                .filter(fact -> !fact.isBlank())
                .collect(Collectors.joining(" · "));
        var quiet = new Span(facts);
        quiet.addClassName("quiet");
        var words = new Div(new Anchor(PlanLinks.finding(plan, it.finding().id()), it.finding().message().in(getLocale())), quiet);
        words.addClassName("two-lines");
        return words;
    }
}
