package org.tongtu.meeting.minutes;

import java.util.UUID;
import org.tongtu.kernel.ForJurisdiction;
import org.tongtu.kernel.JurisdictionCode;
import org.tongtu.meeting.MeetingId;

/** A member asks for other words instead of signing. */
public record RequestWording(UUID key, JurisdictionCode jurisdiction, MeetingId meeting, int version, String text)
        implements ForJurisdiction {}
