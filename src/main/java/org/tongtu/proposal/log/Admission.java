package org.tongtu.proposal.log;

import java.util.List;
import org.locationtech.jts.geom.Geometry;
import org.springframework.stereotype.Component;
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
@Component
class Admission {

    static final int MOST_WRITES = 2_000;
    private static final int LONGEST_TEXT = 100_000;
    private static final String CELL_NAME = "[a-z][a-z0-9_:-]{0,59}";

    private final LogGate gate;

    Admission(LogGate gate) {
        this.gate = gate;
    }

    void require(Fold fold, List<Write> writes) {
        if (writes.isEmpty() || writes.size() > MOST_WRITES) {
            throw new Refused(Refused.Kind.INVALID, "proposal.write-count", writes.size(), MOST_WRITES);
        }
        Layers layers = Layers.of(fold.state());
        writes.forEach(write -> require(fold, layers, write));
    }

    private void require(Fold fold, Layers layers, Write write) {
        if (!write.cell().matches(CELL_NAME)) {
            throw new Refused(Refused.Kind.INVALID, "proposal.cell-name", write.cell());
        }
        requireUnlocked(fold, write);
        requireValue(layers, write.kind(), write.group(), write.cell(), write.value());
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

    private void requireUnlocked(Fold fold, Write write) {
        boolean locked = write.kind() == ThingKind.TARGET
                && fold.thing(write.thing()).map(Admission::isHandedDown).orElse(false);
        if (locked && !gate.isCorrection(fold.proposal())) {
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
