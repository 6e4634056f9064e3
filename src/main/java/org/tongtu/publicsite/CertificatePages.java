package org.tongtu.publicsite;

import jakarta.servlet.http.HttpServletRequest;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Map;
import org.springframework.http.CacheControl;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.tongtu.finding.certificate.Certificate;
import org.tongtu.finding.certificate.Certificates;
import org.tongtu.kernel.Actor;
import org.tongtu.plan.Editions;
import org.tongtu.plan.PlanId;
import org.tongtu.plan.Plans;
import org.tongtu.plan.standard.Layers;

/** The conformity certificate of an edition, to be read, printed and recomputed by anybody. */
@Controller
class CertificatePages {

    private static final MediaType TEXT = new MediaType(MediaType.TEXT_PLAIN, StandardCharsets.UTF_8);

    private final Pages pages;
    private final Plans plans;
    private final Editions editions;
    private final Certificates certificates;

    CertificatePages(Pages pages, Plans plans, Editions editions, Certificates certificates) {
        this.pages = pages;
        this.plans = plans;
        this.editions = editions;
        this.certificates = certificates;
    }

    @GetMapping("/plans/{plan}/editions/{number}/certificate")
    ResponseEntity<byte[]> certificate(@PathVariable String plan, @PathVariable int number, HttpServletRequest request, Locale locale) {
        PlanId id = PlanId.parse(plan);
        return pages.shared(request, locale, "certificate", r -> Map.of(
                "plan", plans.get(Actor.ANONYMOUS, id),
                "it", certificates.get(Actor.ANONYMOUS, id, number),
                "layers", Layers.of(editions.state(Actor.ANONYMOUS, id, number))));
    }

    /** What the certificate's own number is the digest of; the same for whoever asks, signed in or not. */
    @GetMapping("/plans/{plan}/editions/{number}/certificate.txt")
    ResponseEntity<String> text(@PathVariable String plan, @PathVariable int number) {
        Certificate it = certificates.get(Actor.ANONYMOUS, PlanId.parse(plan), number);
        return plain(it.text());
    }

    /** What the number of one of its parts is the digest of. */
    @GetMapping("/plans/{plan}/editions/{number}/certificate/{part}.txt")
    ResponseEntity<String> part(@PathVariable String plan, @PathVariable int number, @PathVariable String part) {
        var text = new StringBuilder();
        certificates.text(Actor.ANONYMOUS, PlanId.parse(plan), number, part, text::append);
        return plain(text.toString());
    }

    private static ResponseEntity<String> plain(String text) {
        return ResponseEntity.ok().contentType(TEXT).cacheControl(CacheControl.noCache()).body(text);
    }
}
