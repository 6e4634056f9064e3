package org.tongtu.monitoring;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import org.tongtu.kernel.Actor;
import org.tongtu.plan.EditionAgreed;
import org.tongtu.plan.PlanDetails;
import org.tongtu.plan.PlanId;
import org.tongtu.plan.Plans;

/** Raises, moves and closes warnings in the transaction of whatever changed a figure or a target. */
@Component
class WarningRounds {

    private final Plans plans;
    private final Assessor assessor;
    private final WarningRepository warnings;

    WarningRounds(Plans plans, Assessor assessor, WarningRepository warnings) {
        this.plans = plans;
        this.assessor = assessor;
        this.warnings = warnings;
    }

    @EventListener
    void on(ObservationsRecorded event) {
        for (PlanDetails plan : plans.list(Actor.SYSTEM)) {
            assessor.list(plan.id()).stream()
                    .filter(each -> event.touches(each.indicator().code(), each.jurisdiction()))
                    .forEach(this::settle);
        }
    }

    @EventListener
    void on(EditionAgreed event) {
        round(event.plan());
    }

    void round(PlanId plan) {
        assessor.list(plan).forEach(this::settle);
    }

    private void settle(Assessment assessment) {
        Assessment.Reading reading = assessment.reading();
        if (reading == null) {
            return;
        }
        Optional<WarningDetails> open =
                warnings.findOpen(assessment.plan(), assessment.indicator().code(), assessment.jurisdiction());
        if (open.isEmpty() && !assessment.isOffTrack() || open.filter(one -> saysTheSame(one, reading)).isPresent()) {
            return;
        }
        UUID warning = open.map(WarningDetails::id).orElseGet(() -> warnings.open(assessment));
        warnings.addReading(warning, reading);
        if (!assessment.isOffTrack()) {
            warnings.close(warning);
        }
    }

    private static boolean saysTheSame(WarningDetails warning, Assessment.Reading reading) {
        WarningReading last = warning.latest();
        return last.period().equals(reading.point().period())
                && last.actual().compareTo(reading.point().value()) == 0
                && last.expected().compareTo(reading.expected()) == 0;
    }
}
