package org.tongtu.finding.certificate;

import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import org.tongtu.finding.Audience;
import org.tongtu.finding.EditionCheck;
import org.tongtu.finding.FindingDetails;
import org.tongtu.finding.FindingState;
import org.tongtu.plan.EditionSummary;
import org.tongtu.plan.ThingKind;
import org.tongtu.plan.map.DisclosedState;
import org.tongtu.plan.standard.LayerDefinition;
import org.tongtu.proposal.Exemption;

/**
 * What goes into a certificate.
 *
 * @param state as the audience may see it
 * @param findings those the edition has, as the audience may read them, in the state of the day on which it was agreed
 */
record CertifiedEdition(EditionSummary edition, Audience audience, EditionCheck check, DisclosedState state, List<FindingDetails> findings) {

    PartText text(String part) {
        return switch (part) {
            case Part.RULES -> PartText.ofThings(state.list(ThingKind.RULE));
            case Part.TARGETS -> PartText.ofThings(state.list(ThingKind.TARGET));
            case Part.CLAUSES -> PartText.ofThings(state.list(ThingKind.CLAUSE));
            case Part.FINDINGS -> PartText.ofFindings(findings);
            case Part.CLEARANCES -> PartText.ofClearances(exemptions());
            default -> PartText.ofThings(state.list(ThingKind.FEATURE, part));
        };
    }

    /** That the edition carried when it was agreed. */
    List<Exemption> exemptions() {
        return findings.stream()
                .filter(it -> it.state() == FindingState.EXEMPTED)
                .map(it -> Objects.requireNonNull(it.exemption()))
                .sorted(Comparator.comparing(it -> it.finding().toString()))
                .toList();
    }

    Part part(String name) {
        return text(name).part(name);
    }

    List<Part> layers() {
        return state.layers().stream().map(LayerDefinition::code).sorted().map(this::part).toList();
    }
}
