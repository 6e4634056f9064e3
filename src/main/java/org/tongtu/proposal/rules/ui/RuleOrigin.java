package org.tongtu.proposal.rules.ui;

import java.util.Optional;
import java.util.Set;
import org.springframework.stereotype.Component;
import org.tongtu.kernel.Actor;
import org.tongtu.kernel.Ids;
import org.tongtu.kernel.Localized;
import org.tongtu.kernel.Subject;
import org.tongtu.language.Texts;
import org.tongtu.plan.Editions;
import org.tongtu.plan.PlanId;
import org.tongtu.plan.Plans;
import org.tongtu.plan.Thing;
import org.tongtu.plan.ThingKind;
import org.tongtu.plan.standard.Rules;
import org.tongtu.proposal.ui.ProposalOrigin;

/** A proposal that begins at a rule's article: its title is known, and work begins at the rules. */
@Component
class RuleOrigin implements ProposalOrigin {

    private final Plans plans;
    private final Editions editions;
    private final Texts texts;

    RuleOrigin(Plans plans, Editions editions, Texts texts) {
        this.plans = plans;
        this.editions = editions;
        this.texts = texts;
    }

    @Override
    public Optional<Suggestion> suggest(Actor actor, Subject origin) {
        return origin.kind().equals(ProposeRuleChange.RULE)
                ? Ids.find(origin.id()).flatMap(id -> plans.list(actor).stream()
                        .flatMap(plan -> editions.state(actor, plan.id(), editions.current(actor, plan.id()).number()).find(id)
                                .filter(thing -> thing.kind() == ThingKind.RULE)
                                .map(rule -> of(plan.id(), rule)).stream())
                        .findFirst())
                : Optional.empty();
    }

    private Suggestion of(PlanId plan, Thing rule) {
        Localized name = Rules.read(rule).head().name();
        return new Suggestion(plan, words("rules.origin", name), words("rules.origin.title", name), Localized.same(""), Set.of(), RuleLinks.TAB);
    }

    private Localized words(String key, Localized name) {
        return new Localized(texts.get(Texts.CHINESE, key, name), texts.get(Texts.ENGLISH, key, name));
    }
}
