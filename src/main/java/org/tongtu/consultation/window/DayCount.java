package org.tongtu.consultation.window;

import org.tongtu.kernel.Worded;

/** Which days a minimum counts; the day of the opening is none of them (民法典 art. 201). */
public enum DayCount implements Worded {
    CALENDAR,
    WORKING;

    @Override
    public String wordKey() {
        return "consultation.count." + name();
    }
}
