package org.tongtu.kernel;

/** A value of a small list — a role, a state — that has a word in every language; people never read its name in code. */
public interface Worded {

    /** The key of its word, for example {@code identity.role.planner}. */
    String wordKey();
}
