package org.tongtu.publicapi.plan;

import java.nio.charset.StandardCharsets;
import java.util.Locale;
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
import org.tongtu.exchange.FileTurns;
import org.tongtu.finding.FindingFilter;
import org.tongtu.finding.FindingState;
import org.tongtu.finding.Findings;
import org.tongtu.finding.file.FindingFiles;
import org.tongtu.finding.file.FindingFormat;
import org.tongtu.identity.CurrentActor;
import org.tongtu.kernel.Actor;
import org.tongtu.kernel.JurisdictionCode;
import org.tongtu.plan.PlanId;
import org.tongtu.plan.standard.Severity;

/** Findings of an edition as a file: {@code format=xlsx|csv|geojson}, narrowed as the list is; it takes its turn as every file does. */
@RestController
@RequestMapping("/api/v1/plans/{plan}/editions/{edition}/register/file")
class RegisterFileApi {

    private final CurrentActor current;
    private final Findings findings;
    private final FindingFiles files;
    private final FileTurns turns;

    RegisterFileApi(CurrentActor current, Findings findings, FindingFiles files, FileTurns turns) {
        this.current = current;
        this.findings = findings;
        this.files = files;
        this.turns = turns;
    }

    @GetMapping
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
        Actor actor = current.get();
        byte[] content = turns.take(actor, () -> files.write(format, findings.list(actor, plan, edition, filter), locale));
        String name = "findings-" + plan + "-e" + edition + "." + format;
        return ResponseEntity.ok()
                .cacheControl(CacheControl.noStore())
                .contentType(MediaType.parseMediaType(format.mediaType()))
                .header(HttpHeaders.CONTENT_DISPOSITION, ContentDisposition.attachment().filename(name, StandardCharsets.UTF_8).build().toString())
                .body(content);
    }
}
