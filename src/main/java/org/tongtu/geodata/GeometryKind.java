package org.tongtu.geodata;

import org.locationtech.jts.geom.Geometry;
import org.locationtech.jts.geom.Lineal;
import org.locationtech.jts.geom.Polygonal;
import org.locationtech.jts.geom.Puntal;

/** What a map layer holds. Several parts are as good as one: a road with a gap is still one road. */
public enum GeometryKind {
    POINT(Puntal.class), LINE(Lineal.class), POLYGON(Polygonal.class);

    private final Class<?> type;

    GeometryKind(Class<?> type) {
        this.type = type;
    }

    public boolean accepts(Geometry geometry) {
        return type.isInstance(geometry);
    }
}
