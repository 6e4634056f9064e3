package org.tongtu.plan.check;

import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.locationtech.jts.geom.Geometry;
import org.tongtu.kernel.JurisdictionCode;

/**
 * What a check found.
 *
 * @param raw by every rule for itself: what the next check goes on from
 * @param findings what is told of it: where a joint rule finds something, a member's own figure does not say it again
 * @param isWhole whether every rule came to its end in time; on a busier or idler machine it might be otherwise
 */
public record Outcome(List<Finding> raw, List<Finding> findings, boolean isWhole) {

    private record Known(String rule, List<UUID> things, Set<JurisdictionCode> who, @Nullable Geometry place) {

        static Known of(Finding finding) {
            return new Known(finding.jointRule(), finding.things(), finding.whoMustAct(), finding.place());
        }
    }

    /** @param raw the gravest first */
    static Outcome of(List<Finding> raw, boolean isWhole) {
        Set<Known> joint = raw.stream().filter(finding -> !finding.isOfMember()).map(Known::of).collect(Collectors.toSet());
        boolean isAllJoint = joint.size() == raw.size();
        return new Outcome(raw, isAllJoint ? raw : raw.stream()
                .filter(finding -> !finding.isOfMember() || !joint.contains(Known.of(finding)))
                .toList(), isWhole);
    }
}
