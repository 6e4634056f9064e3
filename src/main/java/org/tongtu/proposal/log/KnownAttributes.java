package org.tongtu.proposal.log;

import java.util.stream.Collectors;
import org.tongtu.kernel.Refused;
import org.tongtu.plan.Cell;
import org.tongtu.plan.ThingKind;
import org.tongtu.plan.standard.Attribute;
import org.tongtu.plan.standard.LayerDefinition;

/** A feature takes what its layer's schema names, in either language, and what it has had all along. */
final class KnownAttributes {

    private static final String ENGLISH = "_en";

    private KnownAttributes() {}

    static void require(Page page, Write write) {
        boolean attribute = write.kind() == ThingKind.FEATURE && !write.isGeometry() && !write.cell().equals(Cell.ALIVE);
        if (!attribute) {
            return;
        }
        LayerDefinition layer = page.fold().layers().get(write.group());
        boolean known = layer.schema().isEmpty() || isNamed(layer, write.cell()) || isThere(page, write);
        if (!known) {
            throw new Refused(Refused.Kind.INVALID, "proposal.unknown-attribute", layer.name(), write.cell(),
                    layer.schema().stream().map(Attribute::name).collect(Collectors.joining(", ")));
        }
    }

    private static boolean isNamed(LayerDefinition layer, String cell) {
        boolean english = cell.endsWith(ENGLISH) && layer.attribute(cell.substring(0, cell.length() - ENGLISH.length())).isPresent();
        return english || layer.attribute(cell).isPresent();
    }

    private static boolean isThere(Page page, Write write) {
        return page.fold().thing(write.thing()).map(it -> it.cells().containsKey(write.cell())).orElse(false);
    }
}
