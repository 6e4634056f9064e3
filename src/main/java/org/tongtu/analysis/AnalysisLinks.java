package org.tongtu.analysis;

import org.tongtu.plan.PlanId;
import org.tongtu.proposal.history.Moment;

/** Addresses of the analyses below the workspace. */
public final class AnalysisLinks {

    public static final String CONFORMITY = "conformity";
    public static final String PRINT = "print";
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
}
