package org.tongtu.analysis;

import java.util.List;
import org.locationtech.jts.geom.Geometry;

/** A kind of file that a boundary can be read from. Implement as a bean; the first that knows a file reads it. */
public interface BoundaryFormat {

    /** @param fileName as its owner calls it; a hint and nothing to be trusted */
    boolean knows(String fileName, byte[] file);

    /**
     * All geometries of the file, degrees of EPSG:4490.
     *
     * @throws org.tongtu.kernel.Refused where the file is no such file, or too large
     */
    List<Geometry> read(byte[] file);
}
