package org.tongtu.publicapi.monitoring;

import java.math.BigDecimal;
import java.util.List;
import java.util.SortedMap;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;
import org.tongtu.identity.CurrentActor;
import org.tongtu.kernel.JurisdictionCode;
import org.tongtu.kernel.Subject;
import org.tongtu.monitoring.AnswerWarning;
import org.tongtu.monitoring.Assessment;
import org.tongtu.monitoring.OwnWarning;
import org.tongtu.monitoring.WarningAct;
import org.tongtu.monitoring.WarningDetails;
import org.tongtu.monitoring.Warnings;
import org.tongtu.plan.PlanId;

/** Warnings: read by everybody, owned and answered by people in office; they never vanish. */
@RestController
@RequestMapping("/api/v1")
class WarningApi {

    private final CurrentActor current;
    private final Warnings warnings;

    WarningApi(CurrentActor current, Warnings warnings) {
        this.current = current;
        this.warnings = warnings;
    }

    record Owned(UUID key, JurisdictionCode jurisdiction) {}

    record Answered(UUID key, JurisdictionCode jurisdiction, WarningAct.Kind kind, String text, @Nullable Subject link) {}

    @GetMapping("/plans/{plan}/warnings")
    List<WarningDetails> list(@PathVariable PlanId plan) {
        return warnings.list(current.get(), plan);
    }

    /** How every target with figures stands against its path: by year, what is expected; then what was measured. */
    record Standing(String indicator, JurisdictionCode jurisdiction, SortedMap<Integer, BigDecimal> path,
            List<Assessment.SeriesPoint> series, Assessment.@Nullable Reading reading) {}

    @GetMapping("/plans/{plan}/assessment")
    List<Standing> assess(@PathVariable PlanId plan) {
        return warnings.assess(current.get(), plan).stream()
                .map(it -> new Standing(it.indicator().code(), it.jurisdiction(), it.path().points(), it.series(), it.reading()))
                .toList();
    }

    @GetMapping("/warnings/{warning}")
    WarningDetails get(@PathVariable UUID warning) {
        return warnings.get(current.get(), warning);
    }

    @PostMapping("/warnings/{warning}/owner")
    WarningDetails own(@PathVariable UUID warning, @RequestBody Owned it) {
        warnings.own(current.get(), new OwnWarning(it.key(), it.jurisdiction(), warning));
        return get(warning);
    }

    @PostMapping("/warnings/{warning}/answers")
    WarningDetails answer(@PathVariable UUID warning, @RequestBody Answered it) {
        warnings.answer(current.get(), new AnswerWarning(
                it.key(), it.jurisdiction(), warning, it.kind(), it.text(), it.link()));
        return get(warning);
    }
}
