package org.tongtu.analysis.view;

import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.tongtu.analysis.theme.Theme;
import org.tongtu.kernel.Command;
import org.tongtu.plan.PlanId;
import org.tongtu.plan.map.MapPicture;
import org.tongtu.proposal.history.Moment;

/** Keeps what is on the map for oneself. @param theme null for the plan's own layers */
public record SaveView(UUID key, String name, PlanId plan, Moment moment, MapPicture picture, @Nullable Theme theme) implements Command {}
