package org.tongtu.analysis.theme;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.locationtech.jts.geom.Geometry;
import org.tongtu.leaflet.Paint;

/**
 * Towns that are painted alike.
 *
 * @param from the least figure that belongs here; null for the lowest class
 * @param below the least that does not any more; null for the highest class
 * @param told false for the towns without a figure
 */
public record ThemeClass(@Nullable Double from, @Nullable Double below, boolean told, Paint paint, List<TownFigure> towns) {

    public List<Geometry> grounds() {
        return towns.stream().map(each -> each.town().boundary()).toList();
    }
}
