package org.tongtu.finding;

import org.tongtu.kernel.Actor;
import org.tongtu.plan.map.Disclosures;

/** Whom findings are told: everybody, or people of a member or the joint office. */
public enum Audience {
    PUBLIC,
    MEMBERS;

    public static Audience of(Actor actor, Disclosures disclosures) {
        return disclosures.isForMembers(actor) ? MEMBERS : PUBLIC;
    }

    boolean isMember() {
        return this == MEMBERS;
    }
}
