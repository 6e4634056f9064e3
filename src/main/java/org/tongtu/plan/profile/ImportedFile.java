package org.tongtu.plan.profile;

import java.time.Instant;
import org.tongtu.kernel.JurisdictionCode;
import org.tongtu.kernel.Localized;

/**
 * A member's file that was taken over.
 *
 * @param address where one sees what became of it, below the workspace
 */
public record ImportedFile(JurisdictionCode member, Localized layer, String name, Instant at, String address, FileFacts facts) {}
