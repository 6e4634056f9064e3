package org.tongtu.analysis.print;

import java.util.List;
import org.locationtech.jts.geom.Geometry;
import org.tongtu.leaflet.Paint;

/** Grounds that a theme paints alike. @param name as the legend says it; a class without ground is in the legend too */
record Shading(String name, Paint paint, List<Geometry> grounds) {}
