package org.tongtu.proposal.rules.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.icon.VaadinIcon;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.tongtu.plan.Change;
import org.tongtu.plan.ThingKind;
import org.tongtu.plan.standard.Rule;
import org.tongtu.plan.standard.Rules;
import org.tongtu.plan.standard.Severity;
import org.tongtu.proposal.ProposalDetails;
import org.tongtu.uikit.EmptyState;
import org.tongtu.uikit.Going;

/** The rules that a proposal changes, before and after, the way to change another, and the effect of them all. */
class RulesPanel extends Div {

    private final transient RuleParts parts;
    private final transient ProposalDetails proposal;

    RulesPanel(RuleParts parts, EffectParts effects, ProposalDetails proposal) {
        this.parts = parts;
        this.proposal = proposal;
        addClassName("rules-panel");
        add(new Paragraph(getTranslation("rules.intro")));
        boolean writable = parts.drafting().mayWrite(proposal.id());
        if (writable) {
            add(choice());
        }
        Map<UUID, List<Change>> changed = changed();
        if (parts.rules().count(parts.drafting().actor(), proposal.id()) == 0) {
            add(new EmptyState(VaadinIcon.SCALE, getTranslation("rules.empty"), getTranslation("rules.empty-text")));
            return;
        }
        add(new H2(getTranslation("rules.effect")), effects.panel(proposal.id()));
        if (!changed.isEmpty()) {
            add(new H2(getTranslation("rules.changed", changed.size())));
        }
        changed.forEach((rule, changes) -> add(new ChangedRule(parts, proposal.id(), changes, writable)));
    }

    private Map<UUID, List<Change>> changed() {
        var changed = new LinkedHashMap<UUID, List<Change>>();
        parts.drafting().changes().diff(parts.drafting().actor(), proposal.id()).stream()
                .filter(change -> change.kind() == ThingKind.RULE)
                .forEach(change -> changed.computeIfAbsent(change.thing(), id -> new ArrayList<>()).add(change));
        return changed;
    }

    private Div choice() {
        var rules = new ComboBox<Rule>(getTranslation("rules.which"));
        rules.setHelperText(getTranslation("rules.which-help"));
        rules.setItems(Rules.of(parts.after(proposal.id())).byChapter().values().stream().flatMap(List::stream)
                .filter(rule -> rule.head().severity() != Severity.STATUTORY)
                .toList());
        rules.setItemLabelGenerator(rule -> (Objects.toString(rule.head().number(), "") + " " + rule.head().name().in(getLocale())).strip());
        rules.addValueChangeListener(chosen -> Going.to(this, RuleLinks.change(proposal.id(), chosen.getValue().head().id())));
        var create = new Button(getTranslation("rules.new"), VaadinIcon.PLUS.create(), click -> Going.to(this, RuleLinks.create(proposal.id())));
        var choice = new Div(rules, create);
        choice.addClassName("rules-choice");
        return choice;
    }
}
