package org.tongtu.analysis.ui;

import com.vaadin.flow.i18n.I18NProvider;
import com.vaadin.flow.router.QueryParameters;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Consumer;
import org.locationtech.jts.geom.Envelope;
import org.springframework.stereotype.Component;
import org.tongtu.analysis.AnalysisLinks;
import org.tongtu.identity.CurrentActor;
import org.tongtu.jurisdiction.Territories;
import org.tongtu.kernel.Actor;
import org.tongtu.leaflet.LeafletMap;
import org.tongtu.plan.PlanDetails;
import org.tongtu.plan.Plans;
import org.tongtu.plan.map.ui.RegionMaps;
import org.tongtu.proposal.history.Moment;
import org.tongtu.proposal.history.MomentWords;
import org.tongtu.proposal.history.Moments;
import org.tongtu.proposal.history.ui.MomentChoice;

/** What the screens of the analyses have in common: who looks, at which plan, at which moment. */
@Component
class AnalysisParts {

    private final CurrentActor current;
    private final Plans plans;
    private final Moments moments;
    private final MomentWords words;
    private final RegionMaps maps;
    private final Territories territories;

    AnalysisParts(CurrentActor current, Plans plans, Moments moments, MomentWords words, RegionMaps maps,
            Territories territories) {
        this.current = current;
        this.plans = plans;
        this.moments = moments;
        this.words = words;
        this.maps = maps;
        this.territories = territories;
    }

    Actor actor() {
        return current.get();
    }

    /** The plan asked for, else the portal's first, at the moment asked for, else in force; empty while there is no plan. */
    Optional<AnalysisScene> scene(QueryParameters asked, Locale locale) {
        Optional<String> wanted = asked.getSingleParameter(AnalysisLinks.PLAN);
        return plans.list(actor()).stream()
                .filter(plan -> wanted.isEmpty() || plan.id().value().equals(wanted.get()))
                .findFirst()
                .map(plan -> scene(plan, asked, locale));
    }

    private AnalysisScene scene(PlanDetails plan, QueryParameters asked, Locale locale) {
        Moment moment = asked.getSingleParameter(AnalysisLinks.AT).map(Moment::parse)
                .orElseGet(() -> words.current(actor(), plan.id()));
        return new AnalysisScene(plan, moment, moments.at(actor(), plan.id(), moment), locale);
    }

    AnalysisScene at(AnalysisScene scene, Moment moment) {
        return new AnalysisScene(scene.plan(), moment, moments.at(actor(), scene.plan().id(), moment), scene.locale());
    }

    Envelope region() {
        return territories.union().getEnvelopeInternal();
    }

    MomentChoice choice(AnalysisScene scene, Consumer<Moment> changed) {
        return new MomentChoice(I18NProvider.translate("analysis.moment"), words, new MomentChoice.Asked(current, scene.plan().id(), scene.moment()), changed);
    }

    LeafletMap map(AnalysisScene scene) {
        LeafletMap map = maps.create(actor(), scene.plan().attribution(), scene.locale());
        map.setLayers(scene.sources());
        return map;
    }
}
