package org.tongtu.meeting.minutes;

/** How far minutes are: 起草 → 会签 → 签发 → 印发. */
public enum MinutesStage {
    DRAFT,
    COUNTERSIGN,
    ISSUED,
    PUBLISHED
}
