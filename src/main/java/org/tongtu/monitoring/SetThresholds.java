package org.tongtu.monitoring;

import java.util.UUID;
import org.tongtu.kernel.Command;

/** The alliance changes from where warnings are raised; earlier settings stay readable in the trace. */
public record SetThresholds(UUID key, Thresholds thresholds) implements Command {}
