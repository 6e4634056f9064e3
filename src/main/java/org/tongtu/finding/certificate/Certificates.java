package org.tongtu.finding.certificate;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.tongtu.access.Allowed;
import org.tongtu.finding.Audience;
import org.tongtu.finding.FindingDetails;
import org.tongtu.finding.FindingState;
import org.tongtu.finding.Findings;
import org.tongtu.kernel.Actor;
import org.tongtu.kernel.Recent;
import org.tongtu.plan.Editions;
import org.tongtu.plan.PlanId;
import org.tongtu.plan.map.DisclosedState;
import org.tongtu.plan.map.Disclosures;
import org.tongtu.plan.standard.Severity;
import org.tongtu.proposal.Exemption;

/** Certificates of editions, drawn up when they are asked for: the same edition gives the same text to the same audience. */
@Service
public class Certificates {

    private static final int KEPT = 32;

    private record Key(PlanId plan, int edition, Audience audience) {}

    private final Findings findings;
    private final Editions editions;
    private final Disclosures disclosures;
    private final PartTexts texts = new PartTexts();
    private final Map<Key, Certificate> kept = new Recent<>(KEPT);

    Certificates(Findings findings, Editions editions, Disclosures disclosures) {
        this.findings = findings;
        this.editions = editions;
        this.disclosures = disclosures;
    }

    /** For everybody, or for members where the reader is one: both are right, of what each may see. */
    @Allowed(anyone = true)
    public Certificate get(Actor actor, PlanId plan, int edition) {
        Key key = new Key(plan, edition, Audience.of(actor, disclosures));
        Certificate known = find(key);
        return known != null ? known : texts.take(() -> drawnOnce(key, actor));
    }

    /** The text of one part, line by line: whoever digests it finds the part's number. */
    @Allowed(anyone = true)
    public String text(Actor actor, PlanId plan, int edition, String part) {
        return texts.get(get(actor, plan, edition).part(part), () -> certified(actor, plan, edition).text(part));
    }

    private Certificate drawnOnce(Key key, Actor actor) {
        Certificate known = find(key);
        return known != null ? known : keep(key, draw(certified(actor, key.plan(), key.edition())));
    }

    private CertifiedEdition certified(Actor actor, PlanId plan, int edition) {
        DisclosedState state = disclosures.of(actor, editions.state(actor, plan, edition));
        return new CertifiedEdition(editions.get(actor, plan, edition), Audience.of(actor, disclosures),
                findings.check(actor, plan, edition), state, findings.listWhenAgreed(actor, plan, edition));
    }

    private static Certificate draw(CertifiedEdition it) {
        List<Part> layers = it.layers();
        List<CertifiedTally> result = Arrays.stream(Severity.values()).map(severity -> tally(severity, it.findings())).toList();
        List<Exemption> exemptions = it.exemptions();
        String text = CertificateText.write(it, layers, result, exemptions);
        return new Certificate(it.edition(), it.audience(), it.check(), it.part(Part.RULES), layers, it.part(Part.TARGETS),
                it.part(Part.CLAUSES), it.part(Part.FINDINGS), it.part(Part.CLEARANCES), result, exemptions, text, PartText.sha256(text));
    }

    private static CertifiedTally tally(Severity severity, List<FindingDetails> findings) {
        return new CertifiedTally(severity, count(severity, FindingState.OPEN, findings), count(severity, FindingState.EXEMPTED, findings));
    }

    private static int count(Severity severity, FindingState state, List<FindingDetails> findings) {
        return (int) findings.stream().filter(it -> it.finding().severity() == severity && it.state() == state).count();
    }

    private synchronized @Nullable Certificate find(Key key) {
        return kept.get(key);
    }

    private synchronized Certificate keep(Key key, Certificate drawn) {
        kept.put(key, drawn);
        return drawn;
    }
}
