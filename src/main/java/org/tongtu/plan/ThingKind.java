package org.tongtu.plan;

/** What a plan is made of. All kinds are kept, versioned, proposed and merged in the same way. */
public enum ThingKind {
    FEATURE,
    TARGET,
    RULE,
    CLAUSE,
    LAYER,
    PROFILE
}
