package org.tongtu.finding;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
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
                added(before, after), added(after, before));
    }

    private static int added(Collection<FindingVersion> before, Collection<FindingVersion> after) {
        Set<UUID> known = before.stream().map(it -> it.finding().id()).collect(Collectors.toSet());
        return (int) after.stream().filter(it -> !known.contains(it.finding().id())).count();
    }
}
