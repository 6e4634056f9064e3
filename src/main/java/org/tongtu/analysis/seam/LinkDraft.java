package org.tongtu.analysis.seam;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.locationtech.jts.geom.Geometry;
import org.tongtu.kernel.Localized;
import org.tongtu.plan.Cell;
import org.tongtu.plan.CellValue;
import org.tongtu.plan.ThingKind;
import org.tongtu.plan.Version;
import org.tongtu.proposal.log.Write;

/**
 * What joins two lines that stop, and what the proposal says of it.
 *
 * @param layer of both
 * @param way from the one's end to the other
 * @param attributes of the new line
 */
record LinkDraft(Localized title, Localized reason, String layer, Geometry way, Map<String, CellValue> attributes) {

    /** The cells of a new feature, which nobody has seen before. */
    List<Write> writes(UUID feature) {
        var cells = new LinkedHashMap<String, CellValue>();
        cells.put(Cell.ALIVE, CellValue.TRUE);
        cells.put(Cell.GEOMETRY, CellValue.of(way));
        cells.putAll(attributes);
        return cells.entrySet().stream()
                .map(cell -> new Write(feature, ThingKind.FEATURE, layer, cell.getKey(), Version.NONE, cell.getValue()))
                .toList();
    }
}
