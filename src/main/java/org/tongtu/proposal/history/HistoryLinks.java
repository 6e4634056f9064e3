package org.tongtu.proposal.history;

import java.util.UUID;
import org.tongtu.kernel.ProposalId;
import org.tongtu.plan.PlanId;

/** Addresses of the past below the workspace. */
public final class HistoryLinks {

    public static final String COMPARE = "history";
    public static final String TIME = "history/time";
    public static final String THINGS = "history/things";
    public static final String PLAN = "plan";
    public static final String FROM = "from";
    public static final String TO = "to";
    public static final String SHOW = "show";
    public static final String AT = "at";
    public static final String PROPOSAL = "proposal";

    private HistoryLinks() {}

    /** What changed between two moments. */
    public static String compare(PlanId plan, Moment from, Moment to) {
        return COMPARE + "?" + PLAN + "=" + plan + "&" + FROM + "=" + from + "&" + TO + "=" + to;
    }

    /** The map at a moment, with a slider to the others. */
    public static String time(PlanId plan, Moment moment) {
        return TIME + "?" + PLAN + "=" + plan + "&" + AT + "=" + moment;
    }

    /** A layer's tiles at a moment. */
    public static String tiles(PlanId plan, Moment moment, String layer) {
        return "/api/v1/plans/" + plan + "/moments/" + moment + "/layers/" + layer + "/tiles/{z}/{y}/{x}";
    }

    /** The life of a thing. */
    public static String thing(PlanId plan, UUID thing) {
        return THINGS + "/" + thing + "?" + PLAN + "=" + plan;
    }

    /** The same, with the way back into this proposal at hand. */
    public static String thing(PlanId plan, UUID thing, ProposalId proposal) {
        return thing(plan, thing) + "&" + PROPOSAL + "=" + proposal.number();
    }
}
