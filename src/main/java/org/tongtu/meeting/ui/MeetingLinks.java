package org.tongtu.meeting.ui;

import org.tongtu.meeting.MeetingId;

/** Addresses of the Meetings room below the workspace. */
public final class MeetingLinks {

    static final String ROUTE = "meetings";
    static final String PARAMETER = "meeting";

    private MeetingLinks() {}

    public static String list() {
        return ROUTE;
    }

    public static String meeting(MeetingId id) {
        return ROUTE + "/" + id.number();
    }

    public static String projector(MeetingId id) {
        return meeting(id) + "/projector";
    }

    public static String minutes(MeetingId id) {
        return meeting(id) + "/minutes";
    }

    public static String resolutions() {
        return "resolutions";
    }
}
