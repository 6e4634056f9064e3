package org.tongtu.proposal;

import java.util.Arrays;
import java.util.List;
import org.tongtu.kernel.Worded;

/** Why an approved plan may be changed at all (城乡规划法 art. 47); a change without a ground is refused. */
public enum Ground implements Worded {
    SUPERIOR_PLAN_CHANGED,
    DIVISION_CHANGED,
    MAJOR_PROJECT,
    EVALUATION_SHOWS_NEED,
    AUTHORITY_FINDS_NECESSARY,
    /** For corrections: the text or drawing does not say what was decided. */
    ERROR_FOUND;

    /** A correction rests on an error found; nothing else does. */
    public static List<Ground> fitting(ProposalPath path) {
        return Arrays.stream(values())
                .filter(ground -> (ground == ERROR_FOUND) == (path == ProposalPath.CORRECTION))
                .toList();
    }

    @Override
    public String wordKey() {
        return "proposal.ground." + name();
    }
}
