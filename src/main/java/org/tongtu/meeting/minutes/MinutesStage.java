package org.tongtu.meeting.minutes;

import org.tongtu.kernel.Worded;

/** How far minutes are: 起草 → 会签 → 签发 → 印发. */
public enum MinutesStage implements Worded {
    DRAFT,
    COUNTERSIGN,
    ISSUED,
    PUBLISHED;

    @Override
    public String wordKey() {
        return "minutes.stage." + name();
    }
}
