package org.tongtu.meeting;

import java.util.UUID;
import org.tongtu.kernel.JurisdictionCode;

/** A member voted, or changed its vote. */
public record VoteCast(MeetingId meeting, UUID item, JurisdictionCode member) {}
