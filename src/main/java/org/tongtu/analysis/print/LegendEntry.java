package org.tongtu.analysis.print;

import org.tongtu.leaflet.Paint;

/** How something on the map looks. */
record LegendEntry(String name, Kind kind, Paint paint) {

    enum Kind { AREA, LINE, POINT }

    static LegendEntry.Kind kind(int dimension) {
        return dimension == 2 ? Kind.AREA : dimension == 1 ? Kind.LINE : Kind.POINT;
    }
}
