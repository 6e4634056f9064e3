package org.tongtu.finding;

import java.util.ArrayList;
import java.util.List;
import org.tongtu.kernel.JurisdictionCode;
import org.tongtu.plan.EditionSummary;
import org.tongtu.plan.check.Finding;

/** Counts what a reader may know of edition after edition. */
record ConformityTrend(FindingBook book, List<JurisdictionCode> members, Audience audience) {

    /** @param editions the earliest first, without a gap */
    List<EditionConformity> of(List<EditionSummary> editions) {
        var trend = new ArrayList<EditionConformity>();
        List<FindingVersion> before = List.of();
        for (EditionSummary edition : editions) {
            List<FindingVersion> found = book.in(edition.number(), audience);
            trend.add(conformity(edition, before, found));
            before = found;
        }
        return List.copyOf(trend);
    }

    private EditionConformity conformity(EditionSummary edition, List<FindingVersion> before, List<FindingVersion> after) {
        List<Finding> found = after.stream().map(FindingVersion::finding).toList();
        return new EditionConformity(edition, Tally.of(found), Tally.byTown(members, found), Tally.ofOffice(found),
                without(after, edition.number() - 1), without(before, edition.number()));
    }

    /** How many an edition does not have, told or not: a layer that is closed cures nothing, and one that is opened brings nothing about. */
    private int without(List<FindingVersion> told, int edition) {
        return (int) told.stream().filter(it -> !book.has(it.finding().id(), edition)).count();
    }
}
