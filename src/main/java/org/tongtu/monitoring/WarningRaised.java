package org.tongtu.monitoring;

import java.util.UUID;

/** An indicator left its expected path, or moved to another level. */
public record WarningRaised(UUID warning, WarningLevel level) {}
