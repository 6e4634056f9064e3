package org.tongtu.consultation.village;

/** What happens to a thing. */
public enum Verb {
    ADDED,
    REMOVED,
    MOVED,
    CHANGED
}
