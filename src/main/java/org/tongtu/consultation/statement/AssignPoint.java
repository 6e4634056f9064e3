package org.tongtu.consultation.statement;

import java.util.UUID;
import org.tongtu.kernel.ForJurisdiction;
import org.tongtu.kernel.JurisdictionCode;

/** Gives a point to the member that shall answer it. */
public record AssignPoint(UUID key, JurisdictionCode jurisdiction, UUID point, JurisdictionCode assignee)
        implements ForJurisdiction {}
