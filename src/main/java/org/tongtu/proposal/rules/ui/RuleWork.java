package org.tongtu.proposal.rules.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import java.util.Locale;
import java.util.Optional;
import org.tongtu.kernel.Actor;
import org.tongtu.kernel.ProposalId;
import org.tongtu.plan.standard.RuleDraft;

/** A rule's form and, beside it, what it finds. */
class RuleWork extends Div {

    private final RuleForm form;
    private final RulePreview preview;

    RuleWork(RuleParts parts, EffectParts effects, RuleSearch search, ProposalId proposal, RuleDraft begun) {
        Actor actor = parts.drafting().actor();
        Locale locale = RuleParts.supported(getLocale());
        boolean fresh = begun.text(RuleDraft.KIND).isEmpty();
        String kept = "rule " + (fresh ? "new" : begun.code() + begun.cells().hashCode()) + " of " + proposal + " by " + actor.id();
        form = new RuleForm(kept, begun, LayerChoice.of(parts.after(proposal), locale), this::look);
        preview = new RulePreview((rule, givenUp) -> search.of(actor, proposal, rule, givenUp),
                effects.lines(locale), effects.map(proposal, locale), form::tell, form::found);
        addClassName("rule-work");
        add(form, preview);
        if (!fresh) {
            look(begun);
        }
    }

    /** What stands at the form's end. */
    void below(Component... acts) {
        form.add(acts);
    }

    /** What may be saved; empty where something is wrong, which the form tells. */
    Optional<RuleDraft> sound() {
        RuleDraft draft = form.draft();
        return form.mark(draft, true) ? Optional.of(draft) : Optional.empty();
    }

    private void look(RuleDraft draft) {
        form.mark(draft, false);
        if (draft.problems().isEmpty()) {
            preview.show(draft);
        } else {
            preview.none();
        }
    }
}
