package org.tongtu.meeting.minutes;

import java.util.UUID;
import org.tongtu.kernel.Command;
import org.tongtu.kernel.JurisdictionCode;
import org.tongtu.meeting.MeetingId;

/** The joint office records a signature given on paper, with the reference of its scan. */
public record RecordPaperSignature(UUID key, JurisdictionCode member, MeetingId meeting, int version, String scan)
        implements Command {}
