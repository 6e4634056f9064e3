package org.tongtu.monitoring;

import java.util.UUID;
import org.tongtu.kernel.Command;
import org.tongtu.plan.PlanId;

/** Measures everything anew, for example after a region package was loaded. */
public record ReckonWarnings(UUID key, PlanId plan) implements Command {}
