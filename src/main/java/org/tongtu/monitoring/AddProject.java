package org.tongtu.monitoring;

import java.util.UUID;
import org.tongtu.kernel.ForJurisdiction;
import org.tongtu.kernel.JurisdictionCode;

/** Enters a project, or completes the one that a proposal's adoption has begun. */
public record AddProject(UUID key, JurisdictionCode jurisdiction, ProjectPlan plan, ProjectStage stage, int progress)
        implements ForJurisdiction {}
