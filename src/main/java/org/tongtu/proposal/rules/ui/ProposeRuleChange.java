package org.tongtu.proposal.rules.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.i18n.I18NProvider;
import java.util.Optional;
import org.tongtu.identity.CurrentActor;
import org.tongtu.kernel.Actor;
import org.tongtu.kernel.Role;
import org.tongtu.kernel.Subject;
import org.tongtu.plan.PlanState;
import org.tongtu.plan.Thing;
import org.tongtu.plan.standard.Rules;
import org.tongtu.plan.ui.RuleAction;
import org.tongtu.proposal.ProposalState;
import org.tongtu.proposal.Proposals;
import org.tongtu.proposal.ui.ProposalLinks;

/** Below a rule's article: the way to change it, in a draft that one writes already or in a new proposal. */
@org.springframework.stereotype.Component
class ProposeRuleChange implements RuleAction {

    static final String RULE = "rule";

    private final CurrentActor current;
    private final Proposals proposals;

    ProposeRuleChange(CurrentActor current, Proposals proposals) {
        this.current = current;
        this.proposals = proposals;
    }

    @Override
    public Optional<Component> create(PlanState state, Thing rule) {
        Actor actor = current.get();
        boolean drafts = actor.holds(Role.PLANNER) || actor.holds(Role.DRAFTER);
        if (!drafts || Rules.isStatutory(rule)) {
            return Optional.empty();
        }
        var ways = new Div();
        ways.addClassName("page-actions");
        if (actor.holds(Role.PLANNER)) {
            ways.add(new Anchor(ProposalLinks.create(Subject.of(RULE, rule.id())), I18NProvider.translate("rules.propose")));
        }
        proposals.list(actor).stream()
                .filter(it -> it.plan().equals(state.plan()) && it.state() == ProposalState.DRAFT && !proposals.writersFor(actor, it.id()).isEmpty())
                .forEach(it -> ways.add(new Anchor(RuleLinks.change(it.id(), rule.id()),
                        I18NProvider.translate("rules.propose-in", Integer.toString(it.id().number())))));
        return Optional.of(ways);
    }
}
