package org.tongtu.analysis;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.UUID;
import org.tongtu.analysis.theme.Theme;
import org.tongtu.plan.PlanId;
import org.tongtu.plan.map.MapPicture;
import org.tongtu.proposal.history.Moment;

/** Addresses of the analyses below the workspace. */
public final class AnalysisLinks {

    public static final String CONFORMITY = "conformity";
    public static final String PRINT = "print";
    public static final String STATISTICS = "statistics";
    public static final String SEAMS = "seams";
    public static final String BORDER = "border";
    public static final String STOP = "stop";
    public static final String THEME = "theme";
    public static final String VIEWS = "views";
    public static final String VIEW = "view";
    public static final String SHOW = "show";
    public static final String PLAN = "plan";
    public static final String AT = "at";

    private AnalysisLinks() {}

    /** Holding a boundary against the plan at this moment. */
    public static String conformity(PlanId plan, Moment moment) {
        return page(CONFORMITY, plan, moment);
    }

    /** The map on paper. */
    public static String print(PlanId plan, Moment moment) {
        return page(PRINT, plan, moment);
    }

    /** A thematic map on paper. */
    public static String print(PlanId plan, Moment moment, Theme theme) {
        return painted(print(plan, moment), theme);
    }

    /** Areas and lengths by layer, class and town. */
    public static String statistics(PlanId plan, Moment moment) {
        return page(STATISTICS, plan, moment);
    }

    /** The borders between the towns. */
    public static String seams(PlanId plan, Moment moment) {
        return page(SEAMS, plan, moment);
    }

    /** Walking along one of them. */
    public static String seam(PlanId plan, Moment moment, String border) {
        return seams(plan, moment) + "&" + BORDER + "=" + URLEncoder.encode(border, StandardCharsets.UTF_8);
    }

    /** The same, at a stop. */
    public static String seam(PlanId plan, Moment moment, String border, String stop) {
        return seam(plan, moment, border) + "&" + STOP + "=" + stop;
    }

    /** Towns painted by a figure of theirs. */
    public static String theme(PlanId plan, Moment moment) {
        return page(THEME, plan, moment);
    }

    /** The same as somebody had it. */
    public static String theme(PlanId plan, Moment moment, Theme theme, MapPicture picture) {
        return seen(painted(theme(plan, moment), theme), picture);
    }

    /** One's saved views, and what is on the map to be saved. */
    public static String views(PlanId plan, Moment moment, MapPicture picture) {
        return seen(page(VIEWS, plan, moment), picture);
    }

    /** The same for a thematic map. */
    public static String views(PlanId plan, Moment moment, MapPicture picture, Theme theme) {
        return painted(views(plan, moment, picture), theme);
    }

    /** A saved view, for whoever has the link. */
    public static String view(UUID id) {
        return VIEW + "/" + id;
    }

    private static String page(String route, PlanId plan, Moment moment) {
        return route + "?" + PLAN + "=" + plan + "&" + AT + "=" + moment;
    }

    private static String painted(String address, Theme theme) {
        return address + "&" + THEME + "=" + theme;
    }

    private static String seen(String address, MapPicture picture) {
        return address + "&" + SHOW + "=" + picture;
    }
}
