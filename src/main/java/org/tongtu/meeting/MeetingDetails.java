package org.tongtu.meeting;

import java.util.List;
import java.util.Optional;
import org.tongtu.kernel.JurisdictionCode;

/** A meeting with its agenda and who is there. */
public record MeetingDetails(MeetingSummary summary, List<ItemDetails> items, List<Attendance> attendance) {

    public MeetingId id() {
        return summary.id();
    }

    public Optional<Attendance> attendanceOf(JurisdictionCode jurisdiction) {
        return attendance.stream().filter(one -> one.jurisdiction().equals(jurisdiction)).findFirst();
    }

    public List<JurisdictionCode> present() {
        return attendance.stream()
                .filter(one -> one.kind() == Attendance.Kind.PRESENT)
                .map(Attendance::jurisdiction)
                .toList();
    }
}
