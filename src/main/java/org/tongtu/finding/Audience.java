package org.tongtu.finding;

/** Whom findings are told: everybody, or people of a member or the joint office. */
public enum Audience {
    PUBLIC,
    MEMBERS;

    boolean isMember() {
        return this == MEMBERS;
    }
}
