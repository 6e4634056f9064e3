package org.tongtu.exchange;

import java.util.Map;
import java.util.UUID;
import org.tongtu.plan.CellValue;

/**
 * One feature as a file states it.
 *
 * @param name how the report speaks of it
 * @param cells the geometry and the attributes; what a file leaves out stays as it is
 */
record Incoming(UUID id, String name, Map<String, CellValue> cells) {}
