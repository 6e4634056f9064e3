package org.tongtu.monitoring;

import java.util.UUID;
import org.tongtu.kernel.ForJurisdiction;
import org.tongtu.kernel.JurisdictionCode;

/** Somebody takes a warning on, in a jurisdiction's name. */
public record OwnWarning(UUID key, JurisdictionCode jurisdiction, UUID warning) implements ForJurisdiction {}
