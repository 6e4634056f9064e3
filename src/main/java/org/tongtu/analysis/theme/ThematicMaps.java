package org.tongtu.analysis.theme;

import java.util.List;
import org.springframework.stereotype.Service;
import org.tongtu.access.Allowed;
import org.tongtu.kernel.Actor;
import org.tongtu.kernel.Role;
import org.tongtu.plan.PlanId;
import org.tongtu.proposal.history.Moment;
import org.tongtu.proposal.history.Moments;

/** Paints the towns by a figure of theirs, from a plan at a moment that the person may see. */
@Service
public class ThematicMaps {

    private final Moments moments;
    private final ThemeFigures figures;

    ThematicMaps(Moments moments, ThemeFigures figures) {
        this.moments = moments;
        this.figures = figures;
    }

    /** The indicators of which at least one town has a figure. */
    @Allowed(Role.RESIDENT)
    public List<ThemeChoice> choices(Actor actor, PlanId plan, Moment moment) {
        return figures.choices(actor, moments.at(actor, plan, moment));
    }

    @Allowed(Role.RESIDENT)
    public ThemeMap draw(Actor actor, PlanId plan, Moment moment, Theme theme) {
        return ThemeMap.of(theme, figures.of(actor, moments.at(actor, plan, moment), theme));
    }
}
