package org.tongtu.publicsite;

import jakarta.servlet.http.HttpServletRequest;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Map;
import java.util.function.Supplier;
import org.springframework.http.CacheControl;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.context.request.WebRequest;
import org.tongtu.finding.certificate.Certificate;
import org.tongtu.finding.certificate.Certificates;
import org.tongtu.finding.certificate.Part;
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
    ResponseEntity<String> text(@PathVariable String plan, @PathVariable int number, WebRequest web) {
        Certificate it = certificates.get(Actor.ANONYMOUS, PlanId.parse(plan), number);
        return plain(web, it.sha256(), it::text);
    }

    /** What the number of one of its parts is the digest of. */
    @GetMapping("/plans/{plan}/editions/{number}/certificate/{part}.txt")
    ResponseEntity<String> part(@PathVariable String plan, @PathVariable int number, @PathVariable String part, WebRequest web) {
        PlanId id = PlanId.parse(plan);
        Part known = certificates.get(Actor.ANONYMOUS, id, number).part(part);
        return plain(web, known.sha256(), () -> certificates.text(Actor.ANONYMOUS, id, number, part));
    }

    /** A text's own digest is its entity tag: who has it is told so without its being written. */
    private static ResponseEntity<String> plain(WebRequest web, String digest, Supplier<String> text) {
        String tag = "\"" + digest + "\"";
        return web.checkNotModified(tag)
                ? ResponseEntity.status(HttpStatus.NOT_MODIFIED).eTag(tag).cacheControl(CacheControl.noCache()).build()
                : ResponseEntity.ok().eTag(tag).contentType(TEXT).cacheControl(CacheControl.noCache()).body(text.get());
    }
}
