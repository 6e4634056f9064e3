package org.tongtu.analysis;

import java.util.UUID;
import org.tongtu.plan.PlanId;
import org.tongtu.plan.map.MapPicture;
import org.tongtu.proposal.history.Moment;

/** Addresses of the analyses below the workspace. */
public final class AnalysisLinks {

    public static final String CONFORMITY = "conformity";
    public static final String PRINT = "print";
    public static final String STATISTICS = "statistics";
    public static final String THEME = "theme";
    public static final String VIEWS = "views";
    public static final String VIEW = "view";
    public static final String SHOW = "show";
    public static final String PLAN = "plan";
    public static final String AT = "at";

    private AnalysisLinks() {}

    /** Holding a boundary against the plan at this moment. */
    public static String conformity(PlanId plan, Moment moment) {
        return CONFORMITY + "?" + PLAN + "=" + plan + "&" + AT + "=" + moment;
    }

    /** The map on paper. */
    public static String print(PlanId plan, Moment moment) {
        return PRINT + "?" + PLAN + "=" + plan + "&" + AT + "=" + moment;
    }

    /** Areas and lengths by layer, class and town. */
    public static String statistics(PlanId plan, Moment moment) {
        return STATISTICS + "?" + PLAN + "=" + plan + "&" + AT + "=" + moment;
    }

    /** Towns painted by a figure of theirs. */
    public static String theme(PlanId plan, Moment moment) {
        return THEME + "?" + PLAN + "=" + plan + "&" + AT + "=" + moment;
    }

    /** The same as somebody had it. @param theme as {@code Theme} writes it */
    public static String theme(PlanId plan, Moment moment, Object theme, MapPicture picture) {
        return theme(plan, moment) + "&" + THEME + "=" + theme + "&" + SHOW + "=" + picture;
    }

    /** One's saved views, and what is on the map to be saved. */
    public static String views(PlanId plan, Moment moment, MapPicture picture) {
        return VIEWS + "?" + PLAN + "=" + plan + "&" + AT + "=" + moment + "&" + SHOW + "=" + picture;
    }

    /** A saved view, for whoever has the link. */
    public static String view(UUID id) {
        return VIEW + "/" + id;
    }
}
