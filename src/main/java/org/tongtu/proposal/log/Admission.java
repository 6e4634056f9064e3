package org.tongtu.proposal.log;

import java.util.List;
import org.locationtech.jts.geom.Geometry;
import org.tongtu.geodata.GeometryCheck;
import org.tongtu.geodata.GeometryKind;
import org.tongtu.kernel.Refused;
import org.tongtu.plan.Cell;
import org.tongtu.plan.CellValue;
import org.tongtu.plan.Thing;
import org.tongtu.plan.ThingKind;
import org.tongtu.plan.standard.Disclosure;
import org.tongtu.plan.standard.LayerDefinition;
import org.tongtu.plan.standard.Layers;

/** What may be written at all, whoever writes it: sizes, sound geometries, known layers, targets that are not locked. */
final class Admission {

    static final int MOST_WRITES = 2_000;
    private static final int LONGEST_TEXT = 100_000;
    private static final String CELL_NAME = "[a-z][a-z0-9_:-]{0,59}";

    private Admission() {}

    static void require(Page page, List<Write> writes) {
        if (writes.isEmpty() || writes.size() > MOST_WRITES) {
            throw new Refused(Refused.Kind.INVALID, "proposal.write-count", writes.size(), MOST_WRITES);
        }
        writes.forEach(write -> require(page, write));
    }

    private static void require(Page page, Write write) {
        if (!write.cell().matches(CELL_NAME)) {
            throw new Refused(Refused.Kind.INVALID, "proposal.cell-name", write.cell());
        }
        requireUnlocked(page, write);
        requireValue(page.fold().layers(), write.kind(), write.group(), write.cell(), write.value());
    }

    static void requireValue(Layers layers, ThingKind kind, String group, String cell, CellValue value) {
        if (kind == ThingKind.FEATURE && cell.equals(Cell.GEOMETRY)) {
            Geometry geometry = value.asGeometry()
                    .orElseThrow(() -> new Refused(Refused.Kind.INVALID, "proposal.not-a-geometry"));
            requireLayer(layers.get(group), geometry);
        } else if (value.json().length() > LONGEST_TEXT) {
            throw new Refused(Refused.Kind.TOO_LARGE, "proposal.text-too-long", cell, LONGEST_TEXT);
        }
        if (kind == ThingKind.FEATURE && layers.get(group).disclosure() == Disclosure.OFFLINE) {
            throw new Refused(Refused.Kind.FORBIDDEN, "proposal.layer-offline", group);
        }
    }

    private static void requireUnlocked(Page page, Write write) {
        boolean locked = write.kind() == ThingKind.TARGET
                && page.fold().thing(write.thing()).map(Admission::isHandedDown).orElse(false);
        if (locked && !page.door().isCorrection()) {
            throw new Refused(Refused.Kind.FORBIDDEN, "proposal.target-handed-down", write.group());
        }
    }

    private static boolean isHandedDown(Thing target) {
        return target.text("origin").equals("handed-down");
    }

    private static void requireLayer(LayerDefinition layer, Geometry geometry) {
        GeometryKind kind = layer.geometries().stream()
                .filter(it -> it.accepts(geometry))
                .findFirst()
                .orElseThrow(() -> new Refused(Refused.Kind.INVALID, "proposal.other-geometry", layer.code(),
                        geometry.getGeometryType()));
        GeometryCheck.requireSound(geometry, kind);
    }
}
