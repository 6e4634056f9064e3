package org.tongtu.proposal.rules.ui;

import java.util.List;
import java.util.function.BooleanSupplier;
import org.springframework.stereotype.Component;
import org.tongtu.kernel.Actor;
import org.tongtu.kernel.ProposalId;
import org.tongtu.plan.PlanState;
import org.tongtu.plan.check.DisclosedFindings;
import org.tongtu.plan.check.Finding;
import org.tongtu.plan.check.RuleTrials;
import org.tongtu.plan.standard.RuleDraft;
import org.tongtu.proposal.ProposalChanges;

/** What a rule that somebody writes would find in a proposal as it stands, as far as they may know it. */
@Component
class RuleSearch {

    private final RuleTrials trials;
    private final DisclosedFindings disclosed;
    private final ProposalChanges changes;

    RuleSearch(RuleTrials trials, DisclosedFindings disclosed, ProposalChanges changes) {
        this.trials = trials;
        this.disclosed = disclosed;
        this.changes = changes;
    }

    List<Finding> of(Actor actor, ProposalId proposal, RuleDraft rule, BooleanSupplier givenUp) {
        PlanState state = changes.after(actor, proposal);
        return disclosed.of(actor, RuleTrials.with(state, rule), trials.of(state, rule, givenUp));
    }
}
