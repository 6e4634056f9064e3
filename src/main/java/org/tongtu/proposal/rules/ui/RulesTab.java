package org.tongtu.proposal.rules.ui;

import com.vaadin.flow.component.Component;
import org.tongtu.kernel.Actor;
import org.tongtu.proposal.ProposalDetails;
import org.tongtu.proposal.ui.ProposalPanel;

/** On the workbench: which rules the proposal changes, and what that would do. */
@org.springframework.stereotype.Component
class RulesTab implements ProposalPanel {

    private final RuleParts parts;
    private final EffectParts effects;

    RulesTab(RuleParts parts, EffectParts effects) {
        this.parts = parts;
        this.effects = effects;
    }

    @Override
    public String titleKey() {
        return RuleLinks.TAB;
    }

    @Override
    public int order() {
        return 25;
    }

    @Override
    public boolean appliesTo(ProposalDetails proposal) {
        return true;
    }

    @Override
    public Component create(ProposalDetails proposal, Actor actor) {
        return new RulesPanel(parts, effects, proposal);
    }
}
