package org.tongtu.finding;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import org.tongtu.kernel.JurisdictionCode;
import org.tongtu.plan.EditionSummary;
import org.tongtu.plan.check.Finding;

/**
 * Counts what a reader may know of edition after edition: every version of a finding is looked at once, where it begins
 * and where it ends, however many editions it lasts.
 */
final class ConformityTrend {

    /** What one edition brings and takes away, and how much of it the edition beside did not have at all, told or not. */
    private static final class Step {

        private final List<Finding> came = new ArrayList<>();
        private final List<Finding> went = new ArrayList<>();
        private int appeared;
        private int resolved;
    }

    private final Audience audience;
    private final Map<Integer, Step> steps = new TreeMap<>();
    private final Count whole = new Count();
    private final Count office = new Count();
    private final Map<JurisdictionCode, Count> towns = new LinkedHashMap<>();

    ConformityTrend(FindingBook book, List<JurisdictionCode> members, Audience audience) {
        this.audience = audience;
        members.forEach(member -> towns.put(member, new Count()));
        book.versions().values().forEach(this::tell);
    }

    /** @param editions those that were checked, the earliest first, without a gap; to be asked once */
    List<EditionConformity> of(List<EditionSummary> editions) {
        return editions.stream().map(edition -> conformity(edition, step(edition.number()))).toList();
    }

    /** A layer that is closed cures nothing, and one that is opened brings nothing about. */
    private void tell(List<FindingVersion> all) {
        for (int at = 0; at < all.size(); at++) {
            FindingVersion version = all.get(at);
            if (version.isToldTo(audience)) {
                Finding finding = version.toldTo(audience).finding();
                boolean isNew = at == 0 || !Objects.equals(all.get(at - 1).to(), version.from());
                step(version.from()).came.add(finding);
                step(version.from()).appeared += isNew ? 1 : 0;
                Integer to = version.to();
                if (to != null) {
                    boolean isGone = at == all.size() - 1 || all.get(at + 1).from() != to;
                    step(to).went.add(finding);
                    step(to).resolved += isGone ? 1 : 0;
                }
            }
        }
    }

    private Step step(int edition) {
        return steps.computeIfAbsent(edition, fresh -> new Step());
    }

    private EditionConformity conformity(EditionSummary edition, Step step) {
        step.went.forEach(it -> count(it, -1));
        step.came.forEach(it -> count(it, 1));
        var byTown = new LinkedHashMap<JurisdictionCode, Tally>();
        towns.forEach((town, count) -> byTown.put(town, count.tally()));
        return new EditionConformity(edition, whole.tally(), byTown, office.tally(), step.appeared, step.resolved);
    }

    private void count(Finding finding, int more) {
        whole.add(finding.severity(), more);
        if (finding.whoMustAct().isEmpty()) {
            office.add(finding.severity(), more);
        }
        towns.forEach((town, count) -> {
            if (finding.whoMustAct().contains(town)) {
                count.add(finding.severity(), more);
            }
        });
    }
}
