package org.tongtu.monitoring;

import java.util.UUID;
import org.tongtu.kernel.ForJurisdiction;
import org.tongtu.kernel.JurisdictionCode;

/** Says how far a project is. */
public record ReportProgress(
        UUID key, JurisdictionCode jurisdiction, UUID project, ProjectStage stage, int progress, String text)
        implements ForJurisdiction {}
