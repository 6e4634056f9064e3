package org.tongtu.plan;

import java.util.UUID;
import org.tongtu.kernel.Command;
import org.tongtu.kernel.Localized;

/** Founds a plan with edition 1. Its things come beside the command. */
public record FoundPlan(UUID key, PlanId plan, Localized title, PlanFrame frame, String attribution)
        implements Command {}
