package org.tongtu.plan.check.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.select.Select;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.tongtu.kernel.JurisdictionCode;
import org.tongtu.kernel.Localized;
import org.tongtu.plan.PlanState;
import org.tongtu.plan.check.Finding;
import org.tongtu.plan.standard.Layers;
import org.tongtu.plan.standard.Rule;
import org.tongtu.plan.standard.Rules;
import org.tongtu.plan.standard.ui.SeverityBadge;
import org.tongtu.uikit.Figures;

/** The plan's rules with what each finds in this edition; a rule's number opens its findings, a member narrows them. */
class RulesPanel extends Div {

    private final transient List<Finding> findings;
    private final transient RuleWords words;
    private final H2 heading = new H2();
    private final Div found = new Div();
    private final FindingGrid list;
    private final Select<JurisdictionCode> member = new Select<>();
    private transient @Nullable Rule chosen;

    RulesPanel(PlanState state, List<Finding> findings, Figures figures, Map<JurisdictionCode, Localized> members) {
        this.findings = findings;
        this.words = new RuleWords(Layers.of(state), getLocale());
        this.list = new FindingGrid(state, figures, members);
        member.setLabel(getTranslation("check.member"));
        member.setItems(members.keySet());
        member.setEmptySelectionAllowed(true);
        member.setItemLabelGenerator(code -> code == null
                ? getTranslation("check.all-members")
                : members.getOrDefault(code, Localized.same(code.value())).in(getLocale()));
        member.addValueChangeListener(change -> fill());
        var everything = new Button(getTranslation("check.all-rules"), click -> choose(null));
        var filters = new Div(member, everything);
        filters.addClassName("filters");
        found.add(heading, filters, list);
        add(grid(Rules.of(state).list()), found);
        fill();
    }

    /** Shows one rule's findings above the rules; {@code null}: all. */
    final void choose(@Nullable Rule rule) {
        chosen = rule;
        fill();
        addComponentAsFirst(found);
        heading.scrollIntoView();
    }

    private void fill() {
        JurisdictionCode who = member.getValue();
        List<Finding> shown = findings.stream()
                .filter(finding -> chosen == null || finding.rule().equals(chosen.head().code()))
                .filter(finding -> who == null || finding.whoMustAct().contains(who))
                .toList();
        list.setItems(shown);
        list.setAllRowsVisible(shown.size() <= 20);
        heading.setText(chosen == null
                ? getTranslation("check.findings-of-all", shown.size())
                : getTranslation("check.findings-of", chosen.head().name(), shown.size()));
    }

    private Grid<Rule> grid(List<Rule> rules) {
        Map<String, Long> counts = findings.stream().collect(Collectors.groupingBy(Finding::rule, Collectors.counting()));
        var grid = new Grid<Rule>();
        grid.addClassName("plan-grid");
        grid.setSelectionMode(Grid.SelectionMode.NONE);
        grid.getElement().setAttribute("aria-label", getTranslation("check.rules"));
        grid.addComponentColumn(rule -> SeverityBadge.of(rule.head().severity()))
                .setHeader(getTranslation("check.severity")).setAutoWidth(true).setFlexGrow(0);
        grid.addComponentColumn(this::wording).setHeader(getTranslation("check.rule")).setFlexGrow(3).setWidth("18rem");
        grid.addComponentColumn(rule -> wrapped(words.parameters(rule)))
                .setHeader(getTranslation("check.parameters")).setFlexGrow(2).setWidth("14rem");
        grid.addComponentColumn(rule -> wrapped(rule.head().basis().in(getLocale())))
                .setHeader(getTranslation("check.basis")).setFlexGrow(2).setWidth("14rem");
        grid.addComponentColumn(rule -> count(rule, counts.getOrDefault(rule.head().code(), 0L)))
                .setHeader(getTranslation("check.findings")).setAutoWidth(true).setFlexGrow(0);
        grid.setItems(rules);
        grid.setAllRowsVisible(true);
        return grid;
    }

    private Component wording(Rule rule) {
        var name = new Span(rule.head().name().in(getLocale()));
        name.addClassName("strong");
        var wording = wrapped(rule.head().wording().in(getLocale()));
        wording.addClassName("quiet");
        var both = new Div(name, wording);
        both.addClassName("two-lines");
        return both;
    }

    private Button count(Rule rule, long count) {
        var button = new Button(Long.toString(count), click -> choose(rule));
        button.addThemeVariants(ButtonVariant.TERTIARY);
        button.setEnabled(count > 0);
        button.setAriaLabel(getTranslation("check.show-findings", rule.head().name(), count));
        return button;
    }

    private static Span wrapped(String text) {
        var span = new Span(text);
        span.addClassName("wrapped");
        return span;
    }
}
