package org.tongtu.proposal.rules.ui;

import java.util.Locale;
import org.springframework.stereotype.Component;
import org.tongtu.identity.CurrentActor;
import org.tongtu.kernel.Actor;
import org.tongtu.kernel.ProposalId;
import org.tongtu.leaflet.LeafletMap;
import org.tongtu.plan.Plans;
import org.tongtu.plan.PlanId;
import org.tongtu.plan.check.FindingWords;
import org.tongtu.plan.map.Disclosures;
import org.tongtu.plan.map.MapSources;
import org.tongtu.plan.map.ui.RegionMaps;
import org.tongtu.proposal.ProposalChanges;
import org.tongtu.proposal.RuleChanges;
import org.tongtu.proposal.history.HistoryLinks;
import org.tongtu.proposal.history.Moment;

/** Tells what a proposal's rules would do, on every screen on which somebody decides. */
@Component
public class EffectParts {

    private final CurrentActor current;
    private final RuleChanges rules;
    private final ProposalChanges changes;
    private final Plans plans;
    private final Disclosures disclosures;
    private final RegionMaps maps;
    private final FindingWords words;

    EffectParts(CurrentActor current, RuleChanges rules, ProposalChanges changes, Plans plans, Disclosures disclosures, RegionMaps maps,
            FindingWords words) {
        this.current = current;
        this.rules = rules;
        this.changes = changes;
        this.plans = plans;
        this.disclosures = disclosures;
        this.maps = maps;
        this.words = words;
    }

    /** Whether there is anything to tell. */
    public boolean changesRules(ProposalId proposal) {
        return rules.count(current.get(), proposal) > 0;
    }

    /** Found out beside the page, which stands meanwhile. */
    public com.vaadin.flow.component.Component panel(ProposalId proposal) {
        return new EffectPanel(this, proposal);
    }

    Actor actor() {
        return current.get();
    }

    RuleChanges rules() {
        return rules;
    }

    FindingLines lines(Locale locale) {
        return new FindingLines(words, locale);
    }

    /** The proposal's plan as it would be, for findings to be drawn on. */
    EffectMap map(ProposalId proposal, Locale locale) {
        Actor actor = current.get();
        var state = disclosures.of(actor, changes.after(actor, proposal));
        PlanId plan = state.plan();
        LeafletMap map = maps.create(actor, plans.get(actor, plan).attribution(), locale);
        map.setLayers(MapSources.of(state, layer -> HistoryLinks.tiles(plan, Moment.of(proposal), layer.code()), locale));
        return new EffectMap(map);
    }
}
