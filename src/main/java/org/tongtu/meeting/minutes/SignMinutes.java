package org.tongtu.meeting.minutes;

import java.util.UUID;
import org.tongtu.kernel.ForJurisdiction;
import org.tongtu.kernel.JurisdictionCode;
import org.tongtu.meeting.MeetingId;

/**
 * A delegate agrees the wording for the member.
 *
 * @param version exactly what the delegate has read
 */
public record SignMinutes(UUID key, JurisdictionCode jurisdiction, MeetingId meeting, int version)
        implements ForJurisdiction {}
