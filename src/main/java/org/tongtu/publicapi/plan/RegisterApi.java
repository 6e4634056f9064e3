package org.tongtu.publicapi.plan;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.context.request.WebRequest;
import org.springframework.web.servlet.support.ServletUriComponentsBuilder;
import org.tongtu.finding.EditionConformity;
import org.tongtu.finding.FindingDetails;
import org.tongtu.finding.FindingEvent;
import org.tongtu.finding.FindingFilter;
import org.tongtu.finding.FindingPage;
import org.tongtu.finding.FindingStamp;
import org.tongtu.finding.FindingState;
import org.tongtu.finding.Findings;
import org.tongtu.identity.CurrentActor;
import org.tongtu.kernel.JurisdictionCode;
import org.tongtu.kernel.Localized;
import org.tongtu.plan.EditionSummary;
import org.tongtu.plan.PlanId;
import org.tongtu.plan.standard.Severity;
import org.tongtu.proposal.Exemption;
import org.tongtu.publicapi.wire.StateAnswers;

/** Findings of editions as things that last: their states and histories, page by page; how far editions conform. */
@RestController
@RequestMapping("/api/v1/plans/{plan}")
class RegisterApi {

    /** Changes whenever an answer about the same findings would look different. */
    private static final String LOOK = "1";

    private static final int MOST_READ = 5_000;

    private final CurrentActor current;
    private final Findings findings;

    RegisterApi(CurrentActor current, Findings findings) {
        this.current = current;
        this.findings = findings;
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

    /**
     * What an edition has, and what it or one before it resolved, the gravest first, narrowed by town, rule, severity and
     * state; at most 5,000 at once. {@code X-Total-Count} says how many there are, {@code Link} where it goes on.
     */
    @GetMapping("/editions/{edition}/register")
    @Nullable ResponseEntity<List<RegisteredJson>> list(
            @PathVariable PlanId plan,
            @PathVariable int edition,
            @RequestParam(required = false) @Nullable JurisdictionCode town,
            @RequestParam(required = false) @Nullable String rule,
            @RequestParam(required = false) @Nullable Severity severity,
            @RequestParam(required = false) @Nullable FindingState state,
            @RequestParam(defaultValue = "0") int offset,
            @RequestParam(defaultValue = "1000") int limit,
            WebRequest web) {
        FindingStamp stamp = findings.stamp(current.get(), plan, edition);
        if (web.checkNotModified(tag(stamp))) {
            return null;
        }
        int first = Math.max(0, offset);
        int most = Math.clamp(limit, 1, MOST_READ);
        FindingPage page = findings.page(current.get(), plan, edition, new FindingFilter(town, rule, severity, state), first, most);
        ResponseEntity.BodyBuilder answer = ok(stamp).header("X-Total-Count", Integer.toString(page.total()));
        if (page.total() - most > first) {
            String next = ServletUriComponentsBuilder.fromCurrentRequest()
                    .replaceQueryParam("offset", first + most).replaceQueryParam("limit", most).build().getQuery();
            answer.header(HttpHeaders.LINK, "<?" + next + ">; rel=\"next\"");
        }
        return answer.body(page.findings().stream().map(RegisteredJson::of).toList());
    }

    @GetMapping("/editions/{edition}/register/{finding}")
    @Nullable ResponseEntity<RegisteredJson> get(
            @PathVariable PlanId plan, @PathVariable int edition, @PathVariable UUID finding, WebRequest web) {
        FindingStamp stamp = findings.stamp(current.get(), plan, edition);
        return web.checkNotModified(tag(stamp)) ? null : ok(stamp).body(RegisteredJson.of(findings.get(current.get(), plan, edition, finding)));
    }

    /** How far every edition conforms, the earliest first. */
    @GetMapping("/conformity")
    List<EditionConformity> conformity(@PathVariable PlanId plan) {
        return findings.conformity(current.get(), plan);
    }

    private static String tag(FindingStamp stamp) {
        return "\"" + stamp.key() + "." + LOOK + "\"";
    }

    private static ResponseEntity.BodyBuilder ok(FindingStamp stamp) {
        return StateAnswers.ok(tag(stamp), stamp.isForMembers());
    }
}
