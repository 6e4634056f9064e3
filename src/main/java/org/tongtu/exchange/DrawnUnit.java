package org.tongtu.exchange;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.locationtech.jts.geom.Geometry;
import org.tongtu.geodata.Ellipsoid;
import org.tongtu.uikit.Units;

/** In which unit stated areas or lengths agree with what is drawn. */
final class DrawnUnit {

    /** Any two units are several times this apart. */
    private static final double SHARE = 0.1;

    private final int dimension;
    private final List<String> units;
    private final Map<String, Integer> agreeing = new TreeMap<>();
    private int compared;

    DrawnUnit(String common) {
        this.dimension = Units.dimension(common);
        this.units = Units.alike(common);
    }

    void compare(BigDecimal stated, @Nullable Geometry geometry) {
        if (geometry == null || geometry.getDimension() != dimension || stated.signum() <= 0) {
            return;
        }
        compared++;
        double drawn = dimension == 2 ? Ellipsoid.area(geometry) : Ellipsoid.length(geometry);
        units.stream().filter(unit -> agrees(stated.doubleValue() * Units.worth(unit).orElseThrow(), drawn))
                .forEach(unit -> agreeing.merge(unit, 1, Integer::sum));
    }

    private static boolean agrees(double stated, double drawn) {
        return Math.abs(stated - drawn) <= SHARE * drawn;
    }

    /** That of more than half of them; null where there is none, as for widths. */
    @Nullable String likeliest() {
        return agreeing.entrySet().stream().filter(each -> each.getValue() * 2 > compared).map(Map.Entry::getKey).findFirst().orElse(null);
    }
}
