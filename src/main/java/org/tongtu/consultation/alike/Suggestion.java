package org.tongtu.consultation.alike;

import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Points that may say the same, for a person to look at.
 *
 * @param group the group they may join; null where it would be a new one
 * @param points the likest first
 * @param words what makes them alike
 */
public record Suggestion(@Nullable UUID group, List<AlikePoint> points, List<String> words) {

    /** A campaign: everybody sent the same words. */
    public boolean identical() {
        return points.stream().allMatch(point -> point.percent() == 100);
    }
}
