package org.tongtu.publicapi;

import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import org.tongtu.plan.CellValue;
import org.tongtu.plan.Thing;
import org.tongtu.plan.ThingKind;
import org.tongtu.plan.Version;

/** A thing on the wire: every cell with its value and the version an operation has to name as seen. */
record ThingJson(UUID id, ThingKind kind, String group, Map<String, CellJson> cells) {

    record CellJson(CellValue value, Version version) {}

    static ThingJson of(Thing thing) {
        var cells = new TreeMap<String, CellJson>();
        thing.cells().forEach((name, cell) -> cells.put(name, new CellJson(cell.value(), cell.version())));
        return new ThingJson(thing.id(), thing.kind(), thing.group(), cells);
    }
}
