package org.tongtu.analysis;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.tongtu.plan.compare.Slot.Measure;
import org.tongtu.plan.map.Sight;
import org.tongtu.plan.standard.LayerDefinition;

/**
 * What of a layer lies within a boundary. Where ground belongs to one feature at most, the rows make the total, and the
 * total with the rest makes the boundary; elsewhere classes may lie on each other, and the total counts ground once.
 *
 * @param sight {@link Sight#GENERALISED} where figures are those of the simplified derivative
 * @param rest ground of the boundary that the layer leaves free; null for lines and points
 * @param doubled square metres that the layer's data claim more than once; counted once here
 */
public record LayerShare(
        LayerDefinition layer, Measure measure, Sight sight, List<Share> rows, Share total, @Nullable Share rest, double doubled) {

    public boolean isEmpty() {
        return rows.isEmpty();
    }
}
