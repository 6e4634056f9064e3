package org.tongtu.meeting;

/** How far an agenda item is. */
public enum ItemStage {
    WAITING,
    OPEN,
    CLOSED
}
