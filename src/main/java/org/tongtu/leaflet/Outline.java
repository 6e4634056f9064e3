package org.tongtu.leaflet;

import org.locationtech.jts.geom.Geometry;

/**
 * A border with its name, above every layer.
 *
 * @param geometry polygon in degrees; its name stands at an inner point
 * @param strong drawn and named; the others are thin and nameless
 */
public record Outline(String name, Geometry geometry, boolean strong) {}
