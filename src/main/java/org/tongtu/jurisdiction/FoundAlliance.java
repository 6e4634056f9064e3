package org.tongtu.jurisdiction;

import java.util.UUID;
import org.tongtu.kernel.Command;

/** Founds the portal's one alliance; its members and observers must be known jurisdictions. */
public record FoundAlliance(UUID key, AllianceDetails alliance) implements Command {}
