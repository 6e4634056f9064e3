package org.tongtu.proposal.history.ui;

import com.vaadin.flow.router.QueryParameters;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Consumer;
import org.springframework.stereotype.Component;
import org.tongtu.identity.CurrentActor;
import org.tongtu.kernel.Actor;
import org.tongtu.leaflet.LeafletMap;
import org.tongtu.leaflet.TileSource;
import org.tongtu.plan.PlanDetails;
import org.tongtu.plan.PlanId;
import org.tongtu.plan.Plans;
import org.tongtu.plan.map.DisclosedState;
import org.tongtu.plan.map.MapSources;
import org.tongtu.plan.map.ui.RegionMaps;
import org.tongtu.proposal.history.HistoryLinks;
import org.tongtu.proposal.history.Moment;
import org.tongtu.proposal.history.MomentWords;
import org.tongtu.proposal.ui.ThingWords;
import org.tongtu.uikit.Figures;

/** What the screens of the past have in common: who looks, at which plan, and its map at a moment. */
@Component
class CompareParts {

    private final CurrentActor current;
    private final Plans plans;
    private final MomentWords moments;
    private final ThingWords things;
    private final Figures figures;
    private final RegionMaps maps;

    CompareParts(CurrentActor current, Plans plans, MomentWords moments, ThingWords things, Figures figures, RegionMaps maps) {
        this.current = current;
        this.plans = plans;
        this.moments = moments;
        this.things = things;
        this.figures = figures;
        this.maps = maps;
    }

    Actor actor() {
        return current.get();
    }

    MomentChoice choice(String label, PlanId plan, Moment chosen, Consumer<Moment> changed) {
        return new MomentChoice(label, moments, new MomentChoice.Asked(current, plan, chosen), changed);
    }

    MomentWords moments() {
        return moments;
    }

    ThingWords things() {
        return things;
    }

    Figures figures() {
        return figures;
    }

    /** The plan asked for, else the portal's first; empty while there is none. */
    Optional<PlanDetails> plan(QueryParameters asked) {
        List<PlanDetails> all = plans.list(actor());
        Optional<String> wanted = asked.getSingleParameter(HistoryLinks.PLAN);
        return wanted.isPresent()
                ? all.stream().filter(plan -> plan.id().value().equals(wanted.get())).findFirst()
                : all.stream().findFirst();
    }

    LeafletMap map(PlanDetails plan, Locale locale) {
        return maps.create(actor(), plan.attribution(), locale);
    }

    static List<TileSource> layers(DisclosedState state, PlanId plan, Moment moment, Locale locale) {
        return MapSources.of(state, layer -> HistoryLinks.tiles(plan, moment, layer.code()), locale);
    }
}
