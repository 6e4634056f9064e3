package org.tongtu.meeting.minutes;

import java.util.UUID;
import org.tongtu.kernel.ForJurisdiction;
import org.tongtu.kernel.JurisdictionCode;

/**
 * Reports a resolution done.
 *
 * @param note what was done and where one can see it; published
 */
public record CompleteResolution(UUID key, JurisdictionCode jurisdiction, UUID resolution, String note)
        implements ForJurisdiction {}
