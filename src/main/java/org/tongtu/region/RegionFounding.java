package org.tongtu.region;

import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import org.tongtu.jurisdiction.Alliances;
import org.tongtu.jurisdiction.FoundAlliance;
import org.tongtu.jurisdiction.Jurisdictions;
import org.tongtu.kernel.Actor;
import org.tongtu.kernel.Ids;
import org.tongtu.language.Texts;
import org.tongtu.monitoring.CorrectObservation;
import org.tongtu.monitoring.LoadObservations;
import org.tongtu.monitoring.ObservationDetails;
import org.tongtu.monitoring.Observations;
import org.tongtu.plan.Editions;

/** Founds who plans together, what they plan, and the figures they start from. */
@Component
@Order(1)
class RegionFounding implements FoundingStep {

    private final Jurisdictions jurisdictions;
    private final Alliances alliances;
    private final Editions editions;
    private final Observations observations;
    private final Texts texts;

    RegionFounding(Jurisdictions jurisdictions, Alliances alliances, Editions editions, Observations observations,
            Texts texts) {
        this.jurisdictions = jurisdictions;
        this.alliances = alliances;
        this.editions = editions;
        this.observations = observations;
        this.texts = texts;
    }

    @Override
    public void found(RegionPackage region) {
        region.jurisdictions().forEach(town -> jurisdictions.found(Actor.SYSTEM, town));
        alliances.found(Actor.SYSTEM, new FoundAlliance(Ids.next(), region.alliance()));
        editions.found(Actor.SYSTEM, region.plan(), region.things());
        if (!region.figures().rows().isEmpty()) {
            observations.load(Actor.SYSTEM, new LoadObservations(Ids.next(), region.figures().rows()));
        }
        region.figures().corrections().forEach(this::correct);
    }

    private void correct(LoadObservations.Row right) {
        ObservationDetails wrong = observations.series(Actor.SYSTEM, right.indicator(), right.jurisdiction()).stream()
                .filter(each -> each.period().equals(right.period()))
                .findFirst()
                .orElseThrow();
        observations.correct(Actor.SYSTEM, new CorrectObservation(Ids.next(), right.jurisdiction(), wrong.id(),
                right.value(), right.source(), "", texts.get(Texts.CHINESE, "region.correction", wrong.value())));
    }
}
