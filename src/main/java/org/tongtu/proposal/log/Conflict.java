package org.tongtu.proposal.log;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.tongtu.kernel.AccountId;
import org.tongtu.kernel.ProposalId;
import org.tongtu.plan.CellValue;
import org.tongtu.plan.ThingKind;
import org.tongtu.plan.Version;

/**
 * Two people wrote one cell without having seen each other. Nothing is lost: both values and what they started from are
 * kept until somebody who saw both decides.
 *
 * @param theirs the value that stayed, and its version when the conflict arose
 * @param theirsAt when it was written; null where an edition brought it
 * @param mine the value that came later and was kept aside
 * @param resolvedBy null while open
 */
public record Conflict(
        UUID id,
        ProposalId proposal,
        long sequence,
        UUID thing,
        ThingKind kind,
        String group,
        String cell,
        CellValue base,
        CellValue theirs,
        Version theirsVersion,
        @Nullable AccountId theirsAuthor,
        String theirsName,
        @Nullable Instant theirsAt,
        CellValue mine,
        AccountId mineAuthor,
        String mineName,
        Instant raisedAt,
        @Nullable Instant resolvedAt,
        @Nullable AccountId resolvedBy) {

    @SuppressWarnings({"NullAway", "ConstantValue"}) // JSON's null is a value here
    public Conflict {
        base = base == null ? CellValue.NULL : base;
        theirs = theirs == null ? CellValue.NULL : theirs;
        mine = mine == null ? CellValue.NULL : mine;
    }

    /** Whether it is about what lies where: a feature drawn, reshaped or deleted. */
    boolean isGround() {
        return Write.isGround(kind, cell);
    }

    public boolean isOpen() {
        return resolvedAt == null;
    }
}
