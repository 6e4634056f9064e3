package org.tongtu.publicapi.monitoring;

import java.math.BigDecimal;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;
import org.tongtu.identity.CurrentActor;
import org.tongtu.kernel.JurisdictionCode;
import org.tongtu.monitoring.CorrectObservation;
import org.tongtu.monitoring.ObservationDetails;
import org.tongtu.monitoring.Observations;
import org.tongtu.monitoring.ReportObservation;
import org.tongtu.monitoring.VerifyObservation;

/** Figures: reported by one person, verified by another, corrected in sight. Reading them is public. */
@RestController
@RequestMapping("/api/v1/observations")
class ObservationApi {

    private final CurrentActor current;
    private final Observations observations;

    ObservationApi(CurrentActor current, Observations observations) {
        this.current = current;
        this.observations = observations;
    }

    record Verified(UUID key, JurisdictionCode jurisdiction) {}

    record Corrected(UUID key, JurisdictionCode jurisdiction, BigDecimal value, String source, String evidence, String reason) {}

    /** All figures in force, or the series of one indicator in one place ({@code region} for the region). */
    @GetMapping
    List<ObservationDetails> list(
            @RequestParam(required = false) @Nullable String indicator,
            @RequestParam(defaultValue = "region") JurisdictionCode jurisdiction) {
        return indicator == null
                ? observations.list(current.get())
                : observations.series(current.get(), indicator, jurisdiction);
    }

    @PostMapping
    @ResponseStatus(HttpStatus.CREATED)
    ObservationDetails report(@RequestBody ReportObservation command) {
        return get(observations.report(current.get(), command));
    }

    @GetMapping("/{observation}")
    ObservationDetails get(@PathVariable UUID observation) {
        return observations.get(current.get(), observation);
    }

    @GetMapping("/{observation}/history")
    List<ObservationDetails> history(@PathVariable UUID observation) {
        return observations.history(current.get(), observation);
    }

    @PostMapping("/{observation}/verification")
    ObservationDetails verify(@PathVariable UUID observation, @RequestBody Verified it) {
        observations.verify(current.get(), new VerifyObservation(it.key(), it.jurisdiction(), observation));
        return get(observation);
    }

    @PostMapping("/{observation}/corrections")
    ObservationDetails correct(@PathVariable UUID observation, @RequestBody Corrected it) {
        return get(observations.correct(current.get(), new CorrectObservation(it.key(), it.jurisdiction(), observation,
                it.value(), it.source(), it.evidence(), it.reason())));
    }
}
