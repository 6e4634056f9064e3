package org.tongtu.leaflet;

import java.util.List;
import org.locationtech.jts.geom.Geometry;

/** Geometries (degrees) drawn above the tiles: what is found, compared or pointed at. */
public record Overlay(String id, List<Geometry> geometries, Paint paint) {

    public Overlay {
        geometries = List.copyOf(geometries);
    }
}
