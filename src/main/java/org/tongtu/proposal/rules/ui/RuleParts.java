package org.tongtu.proposal.rules.ui;

import java.util.Locale;
import org.springframework.stereotype.Component;
import org.tongtu.identity.CurrentActor;
import org.tongtu.kernel.Actor;
import org.tongtu.kernel.ProposalId;
import org.tongtu.language.Texts;
import org.tongtu.plan.PlanState;
import org.tongtu.plan.map.DisclosedState;
import org.tongtu.plan.map.Disclosures;
import org.tongtu.proposal.ProposalChanges;
import org.tongtu.proposal.ProposalDetails;
import org.tongtu.proposal.Proposals;
import org.tongtu.proposal.RuleChanges;
import org.tongtu.proposal.log.Operations;
import org.tongtu.proposal.ui.ThingWords;

/** What the screens of a proposal's rules are put together from, as far as the person at the screen may see it. */
@Component
class RuleParts {

    private final CurrentActor current;
    private final Proposals proposals;
    private final ProposalChanges changes;
    private final Operations operations;
    private final RuleChanges rules;
    private final Disclosures disclosures;
    private final ThingWords things;
    private final Texts texts;

    RuleParts(CurrentActor current, Proposals proposals, ProposalChanges changes, Operations operations, RuleChanges rules,
            Disclosures disclosures, ThingWords things, Texts texts) {
        this.current = current;
        this.proposals = proposals;
        this.changes = changes;
        this.operations = operations;
        this.rules = rules;
        this.disclosures = disclosures;
        this.things = things;
        this.texts = texts;
    }

    Actor actor() {
        return current.get();
    }

    ProposalDetails get(ProposalId id) {
        return proposals.get(actor(), id);
    }

    Proposals proposals() {
        return proposals;
    }

    ProposalChanges changes() {
        return changes;
    }

    Operations operations() {
        return operations;
    }

    RuleChanges rules() {
        return rules;
    }

    ThingWords things() {
        return things;
    }

    Texts texts() {
        return texts;
    }

    PlanState before(ProposalId id) {
        return changes.before(actor(), id);
    }

    DisclosedState seen(PlanState state) {
        return disclosures.of(actor(), state);
    }

    DisclosedState after(ProposalId id) {
        return seen(changes.after(actor(), id));
    }

    /** Whether this person may change something now, though an amendment must still say what it answers to. */
    boolean mayWrite(ProposalId id) {
        return !proposals.writersFor(actor(), id).isEmpty() && operations.isOpen(actor(), id);
    }

    static Locale supported(Locale locale) {
        return Texts.supported(locale);
    }
}
