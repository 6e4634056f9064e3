package org.tongtu.analysis;

import java.util.List;
import org.locationtech.jts.geom.Geometry;
import org.tongtu.geodata.Limits;

/** A kind of file that a boundary can be read from. Implement as a bean; the first that knows a file reads it. */
public interface BoundaryFormat {

    boolean knows(BoundaryFile file);

    /**
     * All geometries of the file, degrees of EPSG:4490.
     *
     * @throws org.tongtu.kernel.Refused where the file is no such file, is beyond the limits, or holds a geometry that is none
     */
    List<Geometry> read(BoundaryFile file, Limits limits);
}
