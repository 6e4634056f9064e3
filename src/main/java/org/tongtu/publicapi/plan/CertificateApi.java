package org.tongtu.publicapi.plan;

import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.context.request.WebRequest;
import org.tongtu.finding.Audience;
import org.tongtu.finding.certificate.Certificate;
import org.tongtu.finding.certificate.Certificates;
import org.tongtu.identity.CurrentActor;
import org.tongtu.plan.CellValue;
import org.tongtu.plan.PlanId;
import org.tongtu.publicapi.wire.StateAnswers;
import tools.jackson.databind.json.JsonMapper;

/** The conformity certificate of an edition as data; whoever digests its canonical text finds its number. */
@RestController
@RequestMapping("/api/v1/plans/{plan}/editions/{edition}/certificate")
class CertificateApi {

    private final CurrentActor current;
    private final Certificates certificates;
    private final JsonMapper json;

    CertificateApi(CurrentActor current, Certificates certificates, JsonMapper json) {
        this.current = current;
        this.certificates = certificates;
        this.json = json;
    }

    /**
     * @param audience whom it is told: members read of more layers, under a number of its own
     * @param certificate written exactly as it is digested: sorted keys, no white space, UTF-8
     */
    record CertificateJson(Audience audience, CellValue certificate, String sha256) {}

    @GetMapping
    @Nullable ResponseEntity<CertificateJson> get(@PathVariable PlanId plan, @PathVariable int edition, WebRequest web) {
        Certificate it = certificates.get(current.get(), plan, edition);
        String tag = tag(it.sha256());
        return web.checkNotModified(tag) ? null : ok(it, tag)
                .body(new CertificateJson(it.audience(), CellValue.parse(json.readTree(it.text())), it.sha256()));
    }

    /** The text of one part, for its own number: {@code rules}, {@code targets}, {@code clauses}, {@code findings} or a layer. */
    @GetMapping(value = "/texts/{part}", produces = "text/plain;charset=UTF-8")
    @Nullable ResponseEntity<String> text(@PathVariable PlanId plan, @PathVariable int edition, @PathVariable String part, WebRequest web) {
        Certificate it = certificates.get(current.get(), plan, edition);
        String tag = tag(it.part(part).sha256());
        return web.checkNotModified(tag) ? null : ok(it, tag).body(certificates.text(current.get(), plan, edition, part));
    }

    private static String tag(String digest) {
        return "\"" + digest + "\"";
    }

    private static ResponseEntity.BodyBuilder ok(Certificate it, String tag) {
        return StateAnswers.ok(tag, it.audience() == Audience.MEMBERS);
    }
}
