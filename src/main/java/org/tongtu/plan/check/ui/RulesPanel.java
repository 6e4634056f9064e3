package org.tongtu.plan.check.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.dependency.CssImport;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.select.Select;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.tongtu.kernel.JurisdictionCode;
import org.tongtu.kernel.Localized;
import org.tongtu.plan.PlanState;
import org.tongtu.plan.check.Finding;
import org.tongtu.plan.standard.Chapter;
import org.tongtu.plan.standard.Layers;
import org.tongtu.plan.standard.Rule;
import org.tongtu.plan.standard.Rules;
import org.tongtu.uikit.Figures;

/** The plan's rules as a document, chapter by chapter; one that is chosen opens with its examples and what it finds in this edition. */
@CssImport("./plan/standard.css")
class RulesPanel extends Div {

    private final transient List<Finding> findings;
    private final transient Map<String, Long> counts;
    private final transient Layers layers;
    private final transient Figures figures;
    private final transient Function<Rule, List<Component>> actions;
    private final Map<UUID, RuleEntry> entries = new HashMap<>();
    private final H2 heading = new H2();
    private final Div filters = new Div();
    private final Div found = new Div();
    private final FindingGrid list;
    private final Select<JurisdictionCode> member = new Select<>();
    private transient @Nullable Rule chosen;

    RulesPanel(PlanState state, List<Finding> findings, StandardParts parts, Map<JurisdictionCode, Localized> members) {
        this.findings = findings;
        this.counts = findings.stream().collect(Collectors.groupingBy(Finding::jointRule, Collectors.counting()));
        this.layers = Layers.of(state);
        this.figures = parts.figures();
        this.actions = rule -> parts.actions(state, rule);
        this.list = new FindingGrid(state, parts.words());
        member.setLabel(getTranslation("check.member"));
        member.setItems(members.keySet());
        member.setEmptySelectionAllowed(true);
        member.setItemLabelGenerator(code -> code == null
                ? getTranslation("check.all-members")
                : members.getOrDefault(code, Localized.same(code.value())).in(getLocale()));
        member.addValueChangeListener(change -> fill());
        filters.add(member, new Button(getTranslation("check.all-rules"), click -> choose(null)));
        filters.addClassName("filters");
        found.addClassName("rule-found");
        found.add(heading, filters, list);
        Rules.of(state).byChapter().forEach((chapter, rules) -> add(chapter(chapter, rules)));
        add(found);
        fill();
    }

    /** Opens one rule with its findings; {@code null}: the findings of all. */
    final void choose(@Nullable Rule rule) {
        entries.values().forEach(RuleEntry::close);
        chosen = rule;
        fill();
        if (rule == null) {
            add(found);
            heading.scrollIntoView();
        } else {
            RuleEntry entry = Objects.requireNonNull(entries.get(rule.head().id()));
            entry.open(actions.apply(rule), found);
            entry.scrollIntoView();
        }
    }

    private void fill() {
        JurisdictionCode who = member.getValue();
        List<Finding> shown = findings.stream()
                .filter(finding -> chosen == null || finding.jointRule().equals(chosen.head().code()))
                .filter(finding -> who == null || finding.whoMustAct().contains(who))
                .toList();
        list.setItems(shown);
        list.setAllRowsVisible(shown.size() <= 20);
        list.setVisible(!shown.isEmpty());
        filters.setVisible(chosen == null || count(chosen) > 0);
        heading.setText(chosen == null
                ? getTranslation("check.findings-of-all", shown.size())
                : getTranslation("check.findings-of", chosen.head().name(), shown.size()));
    }

    private long count(Rule rule) {
        return counts.getOrDefault(rule.head().code(), 0L);
    }

    private Component chapter(Chapter chapter, List<Rule> rules) {
        String name = chapter.name().in(getLocale());
        var section = new Div(new H2(chapter.number() == 0 ? name : getTranslation("check.chapter", chapter.number(), name)));
        rules.forEach(rule -> section.add(entry(rule)));
        section.addClassName("rule-chapter");
        return section;
    }

    private RuleEntry entry(Rule rule) {
        var entry = new RuleEntry(rule, count(rule), layers, figures);
        entry.onChosen(() -> {
            if (rule.equals(chosen)) {
                chosen = null;
                entry.close();
                add(found);
                fill();
            } else {
                choose(rule);
            }
        });
        entries.put(rule.head().id(), entry);
        return entry;
    }
}
