package org.tongtu.finding.certificate;

import java.time.Instant;
import java.util.List;
import java.util.stream.Stream;
import org.tongtu.finding.Audience;
import org.tongtu.finding.EditionCheck;
import org.tongtu.kernel.Refused;
import org.tongtu.plan.EditionSummary;
import org.tongtu.proposal.Exemption;

/**
 * What an edition was checked against and what came of it. An edition never changes, and neither does its certificate:
 * states are those of the day on which it was agreed.
 *
 * @param audience whom it is told: layers that these may not see are in none of its parts
 * @param layers of which the audience sees anything, by their codes
 * @param clearances the authority's documents behind exemptions; no part of a certificate that rests on none
 * @param exemptions that the edition carried when it was agreed
 * @param text all of it in canonical JSON
 * @param sha256 over that text
 */
public record Certificate(EditionSummary edition, Audience audience, EditionCheck check, Part rules, List<Part> layers, Part targets,
        Part clauses, Part findings, Part clearances, List<CertifiedTally> result, List<Exemption> exemptions, String text, String sha256) {

    public static final String FORMAT = "tongtu-conformity-1";

    public Instant checkedAt() {
        return check.at();
    }

    /** Open findings that would keep a proposal from being submitted. */
    public int forbidden() {
        return result.stream().filter(it -> it.severity().blocks()).mapToInt(CertifiedTally::open).sum();
    }

    /** @throws Refused where the audience is told of no such part */
    public Part part(String name) {
        return parts().filter(known -> known.name().equals(name)).findFirst()
                .orElseThrow(() -> new Refused(Refused.Kind.NOT_FOUND, "finding.unknown-part", name, edition.number()));
    }

    /** Everything whose text can be had. */
    public Stream<Part> parts() {
        return Stream.of(Stream.of(rules), layers.stream(), Stream.of(targets, clauses, findings),
                Stream.of(clearances).filter(part -> part.count() > 0)).flatMap(parts -> parts);
    }
}
