package org.tongtu.meeting;

import java.util.UUID;
import org.tongtu.kernel.ForJurisdiction;
import org.tongtu.kernel.JurisdictionCode;

/** Says who comes for a member or observer. */
public record NoteAttendance(
        UUID key, JurisdictionCode jurisdiction, MeetingId meeting, Attendance.Kind kind, String person, boolean deputy)
        implements ForJurisdiction {}
