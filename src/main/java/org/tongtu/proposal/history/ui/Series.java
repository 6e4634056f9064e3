package org.tongtu.proposal.history.ui;

import org.jspecify.annotations.Nullable;
import org.tongtu.kernel.ProposalId;
import org.tongtu.proposal.history.Moment;

/**
 * Moments that follow one another: a plan's editions, or what a proposal said after each operation.
 *
 * @param proposal null for the editions
 */
record Series(@Nullable ProposalId proposal, int first, int last) {

    static Series ofEditions(int latest) {
        return new Series(null, 1, latest);
    }

    static Series of(ProposalId proposal, long sequence) {
        return new Series(proposal, 0, Math.toIntExact(sequence));
    }

    Moment at(int place) {
        return proposal == null ? Moment.ofEdition(place) : Moment.of(proposal, place);
    }

    /** Where a moment stands; the last where it is of another series. */
    int place(Moment moment) {
        long wanted = proposal == null
                ? moment.edition() == null ? last : moment.edition()
                : moment.sequence() == null ? last : moment.sequence();
        return (int) Math.clamp(wanted, first, last);
    }
}
