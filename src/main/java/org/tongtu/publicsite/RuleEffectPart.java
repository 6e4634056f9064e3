package org.tongtu.publicsite;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.springframework.stereotype.Component;
import org.tongtu.consultation.village.ChangedThing;
import org.tongtu.consultation.village.Verb;
import org.tongtu.kernel.Actor;
import org.tongtu.kernel.Localized;
import org.tongtu.kernel.ProposalId;
import org.tongtu.plan.ThingKind;
import org.tongtu.plan.check.Finding;
import org.tongtu.proposal.EffectOnState;
import org.tongtu.proposal.ProposalChanges;
import org.tongtu.proposal.RuleChanges;

/** What a proposal's changed rules would do, for everybody: on the plan in force, and on other proposals that everybody may read. */
@Component
class RuleEffectPart {

    /** Then the page is given without it; who asks again finds it done. */
    private static final int SECONDS = 8;

    private static final int DRAWN = 200;

    private final RuleChanges rules;
    private final ProposalChanges changes;
    private final Surroundings surroundings;

    RuleEffectPart(RuleChanges rules, ProposalChanges changes, Surroundings surroundings) {
        this.rules = rules;
        this.changes = changes;
        this.surroundings = surroundings;
    }

    /** Empty where it takes too long for a page to wait. */
    Optional<List<EffectOnState>> of(ProposalId proposal) {
        if (rules.count(Actor.ANONYMOUS, proposal) == 0) {
            return Optional.of(List.of());
        }
        var task = new FutureTask<>(() -> rules.effects(Actor.ANONYMOUS, proposal));
        Thread.startVirtualThread(task);
        try {
            return Optional.of(task.get(SECONDS, TimeUnit.SECONDS));
        } catch (TimeoutException late) {
            return Optional.empty();
        } catch (ExecutionException | InterruptedException failed) {
            throw new IllegalStateException("effect of the rules of proposal " + proposal, failed);
        }
    }

    /** Where on the plan in force something comes, as a drawing; empty where nothing that has a place does. */
    String map(Reader r, ProposalId proposal, List<EffectOnState> effects) {
        var things = new ArrayList<ChangedThing>();
        effects.stream().limit(1).forEach(effect -> {
            effect.cleared().stream().limit(DRAWN).forEach(finding -> things.add(drawn(finding, Verb.REMOVED)));
            effect.added().stream().limit(DRAWN).forEach(finding -> things.add(drawn(finding, Verb.ADDED)));
        });
        things.removeIf(thing -> thing.place().isEmpty());
        return SvgMap.of(r, things, surroundings.of(things, changes.before(Actor.ANONYMOUS, proposal)));
    }

    private static ChangedThing drawn(Finding finding, Verb verb) {
        var place = finding.place() == null || finding.place().isEmpty() ? null : finding.place();
        return new ChangedThing(finding.id(), ThingKind.FEATURE, finding.rule(), verb, finding.message(), Localized.same(""),
                verb == Verb.REMOVED ? place : null, verb == Verb.ADDED ? place : null, List.of(), finding.whoMustAct());
    }
}
