package org.tongtu.meeting;

/** How an item is decided. */
public enum ItemMode {
    /** The meeting confirms the positions that members stated beforehand; a vote in the room overrides one. */
    POSITIONS,
    /** Only what is said in the room counts. */
    VOTE
}
