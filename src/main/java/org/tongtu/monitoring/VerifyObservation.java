package org.tongtu.monitoring;

import java.util.UUID;
import org.tongtu.kernel.ForJurisdiction;
import org.tongtu.kernel.JurisdictionCode;

/** A second person has compared the figure with its source. */
public record VerifyObservation(UUID key, JurisdictionCode jurisdiction, UUID observation) implements ForJurisdiction {}
