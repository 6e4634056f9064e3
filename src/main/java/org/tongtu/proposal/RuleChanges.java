package org.tongtu.proposal;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.tongtu.access.Allowed;
import org.tongtu.kernel.Actor;
import org.tongtu.kernel.ProposalId;
import org.tongtu.plan.Change;
import org.tongtu.plan.Editions;
import org.tongtu.plan.OverlayState;
import org.tongtu.plan.PlanState;
import org.tongtu.plan.Thing;
import org.tongtu.plan.check.Checks;
import org.tongtu.plan.check.DisclosedFindings;
import org.tongtu.plan.check.Finding;
import org.tongtu.plan.check.RuleEffect;
import org.tongtu.plan.check.RuleEffects;
import org.tongtu.proposal.log.LogHead;
import org.tongtu.proposal.log.Logs;

/**
 * What a proposal would do by the rules it changes, told before anybody votes on it: to the edition in force, and to every
 * other open proposal, whose authors learn of it here.
 */
@Service
public class RuleChanges {

    private final ProposalDesk desk;
    private final ProposalRepository proposals;
    private final Insiders insiders;
    private final LastShown shown;
    private final Logs logs;
    private final Editions editions;
    private final RuleEffects effects;
    private final DisclosedFindings disclosed;

    RuleChanges(ProposalDesk desk, ProposalRepository proposals, Insiders insiders, LastShown shown, Logs logs, Editions editions,
            RuleEffects effects, DisclosedFindings disclosed) {
        this.desk = desk;
        this.proposals = proposals;
        this.insiders = insiders;
        this.shown = shown;
        this.logs = logs;
        this.editions = editions;
        this.effects = effects;
        this.disclosed = disclosed;
    }

    /** How many rules, layers and local profiles it adds, changes or ends. */
    @Allowed(anyone = true)
    public int count(Actor actor, ProposalId id) {
        return changed(shown.head(actor, desk.readable(actor, id))).size();
    }

    /**
     * As far as the person may know: first on the edition in force, then on the other open proposals, the latest first. None
     * where no rule changes, or where it is decided. May take long when it is asked for the first time.
     */
    @Allowed(anyone = true)
    public List<EffectOnState> effects(Actor actor, ProposalId id) {
        ProposalSummary proposal = desk.readable(actor, id);
        LogHead head = shown.head(actor, proposal);
        Set<UUID> changed = changed(head);
        if (changed.isEmpty() || !proposal.state().isOpen()) {
            return List.of();
        }
        Logs.Onto onto = logs.ontoLatest(head);
        List<Thing> rules = onto.written().stream().filter(thing -> changed.contains(thing.id())).toList();
        int edition = editions.current(actor, head.plan()).number();
        String whose = "p" + id.number() + "." + head.sequence() + "-onto-" + onto.edition();
        var all = new ArrayList<EffectOnState>();
        all.add(effect(actor, null, editions.state(actor, head.plan(), edition), whose, rules));
        others(actor, head).forEach(other -> all.add(effect(actor, other, logs.state(logs.head(other.id())), whose, rules)));
        return all;
    }

    private EffectOnState effect(Actor actor, @Nullable ProposalSummary on, PlanState state, String whose, List<Thing> rules) {
        OverlayState with = OverlayState.over(state, whose, rules);
        RuleEffect effect = effects.of(state, with, rules);
        return new EffectOnState(on, disclose(actor, state, with, effect.added()), disclose(actor, state, with, effect.cleared()));
    }

    /** That a finding comes or goes tells of both rules, as they are and as they would be. */
    private List<Finding> disclose(Actor actor, PlanState state, OverlayState with, List<Finding> findings) {
        return disclosed.of(actor, state, disclosed.of(actor, with, findings));
    }

    private List<ProposalSummary> others(Actor actor, LogHead own) {
        Predicate<ProposalSummary> readable = insiders.reader(actor);
        return proposals.listOpen(own.plan()).stream()
                .filter(other -> !other.id().equals(own.proposal()) && readable.test(other))
                .sorted((one, other) -> Integer.compare(other.id().number(), one.id().number()))
                .toList();
    }

    private Set<UUID> changed(LogHead head) {
        return logs.changes(head).stream()
                .filter(change -> Checks.STANDARD.contains(change.kind()))
                .map(Change::thing)
                .collect(Collectors.toSet());
    }
}
