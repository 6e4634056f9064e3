package org.tongtu.region;

import java.time.Instant;
import org.tongtu.kernel.Localized;
import org.tongtu.plan.PlanId;

/**
 * The region this portal serves.
 *
 * @param invented whether it is made up, which every page of it then says
 * @param note what the package says of itself; may be blank
 */
public record RegionSummary(
        String id, Localized name, PlanId plan, boolean invented, Localized note, String attribution, Instant loadedAt) {}
