package org.tongtu.finding;

import java.util.List;
import java.util.TreeMap;
import java.util.TreeSet;
import org.tongtu.kernel.JurisdictionCode;
import org.tongtu.kernel.Localized;
import org.tongtu.plan.check.Finding;

/**
 * What one reader may know of an edition's findings. A history is told only of those that are asked for: to choose and to
 * count takes less.
 *
 * @param lives the gravest first
 */
record ToldFindings(List<FindingLife> lives, FindingTale tale) {

    List<FindingDetails> list(FindingFilter filter) {
        return matching(filter).stream().map(tale::of).toList();
    }

    FindingPage page(FindingFilter filter, int first, int most) {
        List<FindingLife> matching = matching(filter);
        return new FindingPage(matching.stream().skip(first).limit(most).map(tale::of).toList(), matching.size(),
                (int) matching.stream().filter(it -> finding(it).place() == null).count());
    }

    FindingOverview overview() {
        var rules = new TreeMap<String, Localized>();
        var towns = new TreeSet<JurisdictionCode>();
        lives.forEach(it -> {
            rules.put(finding(it).jointRule(), it.last().last().rule());
            towns.addAll(finding(it).whoMustAct());
        });
        List<Finding> standing = lives.stream().filter(it -> it.last().to() == null).map(ToldFindings::finding).toList();
        return new FindingOverview(rules, towns, standing);
    }

    private List<FindingLife> matching(FindingFilter filter) {
        return lives.stream().filter(it -> filter.matches(finding(it), tale.state(it))).toList();
    }

    private static Finding finding(FindingLife life) {
        return life.last().last().finding();
    }
}
