package org.tongtu.consultation.alike;

import java.util.List;
import java.util.UUID;
import org.tongtu.consultation.ConsultationId;
import org.tongtu.kernel.ForJurisdiction;
import org.tongtu.kernel.JurisdictionCode;

/** Says that these points want the same, and what that is in a few words. */
public record GroupPoints(UUID key, JurisdictionCode jurisdiction, ConsultationId consultation, String title, List<UUID> points)
        implements ForJurisdiction {}
