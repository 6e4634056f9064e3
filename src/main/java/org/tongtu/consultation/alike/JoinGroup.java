package org.tongtu.consultation.alike;

import java.util.List;
import java.util.UUID;
import org.tongtu.kernel.ForJurisdiction;
import org.tongtu.kernel.JurisdictionCode;

/** Puts points that came later, or were overlooked, into a group. */
public record JoinGroup(UUID key, JurisdictionCode jurisdiction, UUID group, List<UUID> points) implements ForJurisdiction {}
