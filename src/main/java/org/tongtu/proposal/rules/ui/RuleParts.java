package org.tongtu.proposal.rules.ui;

import java.util.Locale;
import org.springframework.stereotype.Component;
import org.tongtu.kernel.ProposalId;
import org.tongtu.language.Texts;
import org.tongtu.plan.PlanState;
import org.tongtu.plan.map.DisclosedState;
import org.tongtu.plan.map.Disclosures;
import org.tongtu.proposal.RuleChanges;
import org.tongtu.proposal.ui.Drafting;
import org.tongtu.proposal.ui.ThingWords;

/** What the screens of a proposal's rules are put together from, as far as the person at the screen may see it. */
@Component
record RuleParts(Drafting drafting, RuleChanges rules, Disclosures disclosures, ThingWords things, Texts texts) {

    DisclosedState seen(PlanState state) {
        return disclosures.of(drafting.actor(), state);
    }

    DisclosedState after(ProposalId id) {
        return seen(drafting.after(id));
    }

    static Locale supported(Locale locale) {
        return Texts.supported(locale);
    }
}
