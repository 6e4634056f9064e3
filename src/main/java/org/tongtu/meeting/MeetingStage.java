package org.tongtu.meeting;

/** How far a meeting is. */
public enum MeetingStage {
    PLANNED,
    NOTICED,
    IN_SESSION,
    ENDED
}
