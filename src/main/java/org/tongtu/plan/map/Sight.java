package org.tongtu.plan.map;

import org.tongtu.plan.standard.Disclosure;

/** How much of a layer somebody gets to see. */
public enum Sight {
    WHOLE,
    GENERALISED,
    NOTHING;

    /** @param member whether the reader holds a role of a member or of the joint office */
    public static Sight of(Disclosure disclosure, boolean member) {
        return switch (disclosure) {
            case PUBLIC -> WHOLE;
            case GENERALISED -> member ? WHOLE : GENERALISED;
            case MEMBERS -> member ? WHOLE : NOTHING;
            case OFFLINE -> NOTHING;
        };
    }
}
