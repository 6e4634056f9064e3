package org.tongtu.plan.check.ui;

import java.util.Comparator;
import java.util.List;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;
import org.tongtu.kernel.Actor;
import org.tongtu.plan.PlanState;
import org.tongtu.plan.check.Checks;
import org.tongtu.plan.check.DisclosedFindings;
import org.tongtu.plan.check.Finding;
import org.tongtu.plan.check.FindingWords;
import org.tongtu.plan.standard.Rule;
import org.tongtu.plan.ui.RuleAction;
import org.tongtu.plan.ui.ShownPlan;
import org.tongtu.plan.ui.StandardPanel;
import org.tongtu.uikit.Figures;

/** What One standard is put together from, contributions of upper modules included. */
@Component
class StandardParts {

    private final Checks checks;
    private final DisclosedFindings disclosed;
    private final FindingWords words;
    private final Figures figures;
    private final ObjectProvider<StandardPanel> panels;
    private final ObjectProvider<RuleAction> actions;

    StandardParts(Checks checks, DisclosedFindings disclosed, FindingWords words, Figures figures, ObjectProvider<StandardPanel> panels,
            ObjectProvider<RuleAction> actions) {
        this.checks = checks;
        this.disclosed = disclosed;
        this.words = words;
        this.figures = figures;
        this.panels = panels;
        this.actions = actions;
    }

    /** What the rules find in the edition, as this person may read it. */
    List<Finding> findings(Actor actor, ShownPlan shown) {
        return disclosed.of(actor, shown.state(), checks.check(shown.state()));
    }

    FindingWords words() {
        return words;
    }

    Figures figures() {
        return figures;
    }

    List<StandardPanel> panels() {
        return panels.stream().sorted(Comparator.comparingInt(StandardPanel::order)).toList();
    }

    List<com.vaadin.flow.component.Component> actions(PlanState state, Rule rule) {
        return state.find(rule.head().id()).stream()
                .flatMap(thing -> actions.stream().flatMap(action -> action.create(state, thing).stream()))
                .toList();
    }
}
