package org.tongtu.plan.handdown;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.tongtu.kernel.AccountId;
import org.tongtu.kernel.JurisdictionCode;
import org.tongtu.kernel.Localized;
import org.tongtu.plan.PlanId;
import org.tongtu.plan.ThingKind;

/**
 * One line of the list: what of an edition has to be taken over into which plan, by whom.
 *
 * @param jurisdiction the member on whose territory or whose figure it is
 * @param county whose own plan has to be amended
 * @param group the layer's code, or the indicator's
 * @param names of the things concerned, as many as fit on a line; blank where the reader may not see their layer
 * @param doneAt when somebody ticked it off; null while it waits
 * @param note what was done: the amended plan's document
 */
public record HandDownDetails(
        UUID id,
        PlanId plan,
        int edition,
        JurisdictionCode jurisdiction,
        Localized county,
        ThingKind kind,
        String group,
        int added,
        int changed,
        int removed,
        String names,
        Localized bureau,
        LocalDate due,
        @Nullable Instant doneAt,
        @Nullable AccountId doneBy,
        String note) {

    /** The same line for somebody who may not read what its things are called. */
    HandDownDetails withoutNames() {
        return new HandDownDetails(id, plan, edition, jurisdiction, county, kind, group, added, changed, removed, "",
                bureau, due, doneAt, doneBy, note);
    }

    public boolean isDone() {
        return doneAt != null;
    }

    public boolean isOverdue(LocalDate today) {
        return !isDone() && due.isBefore(today);
    }
}
