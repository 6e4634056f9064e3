package org.tongtu.analysis.view;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.tongtu.analysis.theme.Theme;
import org.tongtu.kernel.AccountId;
import org.tongtu.plan.PlanId;
import org.tongtu.plan.map.MapPicture;
import org.tongtu.proposal.history.Moment;

/** What somebody had on the map. @param theme null where it was the plan's own layers */
public record SavedView(
        UUID id, AccountId owner, String name, PlanId plan, Moment moment, MapPicture picture, @Nullable Theme theme, Instant savedAt) {

    SavedView with(MapPicture seen) {
        return new SavedView(id, owner, name, plan, moment, seen, theme, savedAt);
    }
}
