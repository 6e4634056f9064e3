package org.tongtu.monitoring;

import java.math.BigDecimal;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.tongtu.kernel.JurisdictionCode;
import org.tongtu.kernel.Localized;
import org.tongtu.kernel.Period;
import org.tongtu.kernel.ProposalId;

/**
 * What is to be done, by whom, at whose cost and until when.
 *
 * @param cost in 10,000 yuan or the region's own unit of account
 * @param shares who pays how many per cent; must add up to 100 where there are any
 * @param indicator which figure should move
 */
public record ProjectPlan(
        Localized name,
        JurisdictionCode lead,
        @Nullable Period begins,
        @Nullable Period ends,
        @Nullable BigDecimal cost,
        List<Share> shares,
        List<Milestone> milestones,
        @Nullable String indicator,
        @Nullable ProposalId proposal) {

    public ProjectPlan {
        shares = List.copyOf(shares);
        milestones = List.copyOf(milestones);
    }

    /** What a jurisdiction pays, in per cent of the cost. */
    public record Share(JurisdictionCode jurisdiction, BigDecimal percent) {}

    /** Something that should have happened by the end of a month. */
    public record Milestone(Period when, Localized what) {}

    boolean isBare() {
        return begins == null && ends == null && cost == null && indicator == null && shares.isEmpty() && milestones.isEmpty();
    }

    boolean isBalanced() {
        BigDecimal sum = shares.stream().map(Share::percent).reduce(BigDecimal.ZERO, BigDecimal::add);
        return shares.isEmpty() || sum.compareTo(BigDecimal.valueOf(100)) == 0;
    }
}
