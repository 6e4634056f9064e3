package org.tongtu.plan.handdown;

import java.util.UUID;
import org.tongtu.kernel.ForJurisdiction;
import org.tongtu.kernel.JurisdictionCode;

/**
 * Ticks a line off: the county's own plan now says the same.
 *
 * @param note where that can be read: the amended plan's document or number
 */
public record CompleteHandDown(UUID key, JurisdictionCode jurisdiction, UUID line, String note) implements ForJurisdiction {}
