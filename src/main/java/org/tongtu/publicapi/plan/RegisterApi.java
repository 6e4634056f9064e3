package org.tongtu.publicapi.plan;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.http.CacheControl;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import org.tongtu.finding.EditionConformity;
import org.tongtu.finding.FindingDetails;
import org.tongtu.finding.FindingEvent;
import org.tongtu.finding.FindingFilter;
import org.tongtu.finding.FindingState;
import org.tongtu.finding.Findings;
import org.tongtu.finding.file.FindingFiles;
import org.tongtu.finding.file.FindingFormat;
import org.tongtu.identity.CurrentActor;
import org.tongtu.kernel.JurisdictionCode;
import org.tongtu.kernel.Localized;
import org.tongtu.plan.EditionSummary;
import org.tongtu.plan.PlanId;
import org.tongtu.plan.standard.Severity;
import org.tongtu.proposal.Exemption;

/** Findings of editions as things that last: their states and histories, as answers and as files; how far editions conform. */
@RestController
@RequestMapping("/api/v1/plans/{plan}")
class RegisterApi {

    private final CurrentActor current;
    private final Findings findings;
    private final FindingFiles files;

    RegisterApi(CurrentActor current, Findings findings, FindingFiles files) {
        this.current = current;
        this.findings = findings;
        this.files = files;
    }

    /** @param proposal whose adoption made the edition; null for the founding one, or where a day alone brought the step */
    record StepJson(FindingEvent.Kind kind, LocalDate day, @Nullable Integer edition, @Nullable Integer proposal,
            @Nullable Double measured, @Nullable UUID exemption) {

        static StepJson of(FindingEvent it) {
            EditionSummary by = it.edition();
            return new StepJson(it.kind(), it.day(), by == null ? null : by.number(), by == null ? null : by.proposal(),
                    it.finding().measured(), it.exemption() == null ? null : it.exemption().id());
        }
    }

    /** @param since the edition since which it is there without a break */
    record RegisteredJson(FindingApi.FindingJson finding, Localized rule, FindingState state, int since, @Nullable Integer resolvedBy,
            @Nullable Exemption exemption, List<StepJson> history) {

        static RegisteredJson of(FindingDetails it) {
            return new RegisteredJson(FindingApi.FindingJson.of(it.finding()), it.rule(), it.state(), it.since().number(),
                    it.resolvedBy() == null ? null : it.resolvedBy().number(), it.exemption(), it.history().stream().map(StepJson::of).toList());
        }
    }

    /** What an edition has, and what it or one before it resolved. */
    @GetMapping("/editions/{edition}/register")
    List<RegisteredJson> list(@PathVariable PlanId plan, @PathVariable int edition) {
        return findings.list(current.get(), plan, edition).stream().map(RegisteredJson::of).toList();
    }

    @GetMapping("/editions/{edition}/register/{finding}")
    RegisteredJson get(@PathVariable PlanId plan, @PathVariable int edition, @PathVariable UUID finding) {
        return RegisteredJson.of(findings.get(current.get(), plan, edition, finding));
    }

    /** The same as a file: {@code format=xlsx|csv|geojson}, narrowed by town, rule, severity and state. */
    @GetMapping("/editions/{edition}/register/file")
    ResponseEntity<byte[]> file(
            @PathVariable PlanId plan,
            @PathVariable int edition,
            @RequestParam(defaultValue = "csv") FindingFormat format,
            @RequestParam(required = false) @Nullable JurisdictionCode town,
            @RequestParam(required = false) @Nullable String rule,
            @RequestParam(required = false) @Nullable Severity severity,
            @RequestParam(required = false) @Nullable FindingState state,
            Locale locale) {
        var filter = new FindingFilter(town, rule, severity, state);
        List<FindingDetails> wanted = findings.list(current.get(), plan, edition).stream().filter(filter::matches).toList();
        String name = "findings-" + plan + "-e" + edition + "." + format;
        return ResponseEntity.ok()
                .cacheControl(CacheControl.noStore())
                .contentType(MediaType.parseMediaType(format.mediaType()))
                .header(HttpHeaders.CONTENT_DISPOSITION, ContentDisposition.attachment().filename(name, StandardCharsets.UTF_8).build().toString())
                .body(files.write(format, wanted, locale));
    }

    /** How far every edition conforms, the earliest first. */
    @GetMapping("/conformity")
    List<EditionConformity> conformity(@PathVariable PlanId plan) {
        return findings.conformity(current.get(), plan);
    }
}
