package org.tongtu.jurisdiction;

import java.time.LocalDate;
import org.locationtech.jts.geom.Geometry;

/** A boundary and the first day it held; it holds until the next version begins. */
public record BoundaryVersion(LocalDate validFrom, Geometry boundary, double areaM2) {}
