package org.tongtu.finding;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.tongtu.kernel.Localized;
import org.tongtu.plan.EditionSummary;
import org.tongtu.plan.check.Finding;
import org.tongtu.proposal.Exemption;

/**
 * A finding as it stands in an edition.
 *
 * @param finding as the edition has it, or as it was last
 * @param rule the rule's name
 * @param since the edition since which it is there without a break
 * @param resolvedBy the edition that has it no more; null while it is there
 * @param exemption what lets it stand, or did until it came to its end; null where nothing ever did
 * @param history the earliest first
 */
public record FindingDetails(Finding finding, Localized rule, FindingState state, EditionSummary since,
        @Nullable EditionSummary resolvedBy, @Nullable Exemption exemption, List<FindingEvent> history) {}
