package org.tongtu.meeting;

import com.fasterxml.jackson.annotation.JsonValue;

/** A meeting's number in addresses, counted through the whole portal; people use {@link MeetingSummary#label}. */
public record MeetingId(@JsonValue int number) {

    @Override
    public String toString() {
        return Integer.toString(number);
    }
}
