package org.tongtu.plan.profile;

import java.util.List;

/**
 * What some of a member's files say alike of one thing.
 *
 * @param said as it is written in both languages
 * @param unknown codes among them that have no common one
 */
public record FileSays(List<String> said, Match match, List<String> unknown, List<ImportedFile> files) {

    /** What files are held against. */
    public enum Match {
        ALIKE,
        /** Where the member states nothing of its own. */
        UNLIKE_JOINT,
        UNLIKE_STATED;

        static Match of(boolean alike, boolean stated) {
            return alike ? ALIKE : stated ? UNLIKE_STATED : UNLIKE_JOINT;
        }
    }

    public boolean isUnlike() {
        return match != Match.ALIKE;
    }
}
