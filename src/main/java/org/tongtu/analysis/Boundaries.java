package org.tongtu.analysis;

import java.nio.charset.StandardCharsets;
import java.util.List;
import org.locationtech.jts.geom.Geometry;
import org.locationtech.jts.operation.overlayng.OverlayNGRobust;
import org.springframework.stereotype.Component;
import org.tongtu.geodata.BrokenGeometry;
import org.tongtu.geodata.Ellipsoid;
import org.tongtu.geodata.GeometryCheck;
import org.tongtu.geodata.GeometryKind;
import org.tongtu.geodata.Limits;
import org.tongtu.jurisdiction.Territories;
import org.tongtu.kernel.Refused;

/** Makes one sound boundary of what somebody drew, pasted or uploaded, or says what is wrong with it and where. */
@Component
public class Boundaries {

    /** A boundary is one site, not a data set: 10 MB, 1,000 parts, 100,000 vertices. */
    public static final Limits LIMITS = new Limits(10_000_000, 1_000, GeometryCheck.MAX_VERTICES, 32);

    /** Square metres of a boundary that must lie in the region. */
    private static final double LEAST = 1;

    private final List<BoundaryFormat> formats;
    private final Territories territories;

    Boundaries(List<BoundaryFormat> formats, Territories territories) {
        this.formats = formats;
        this.territories = territories;
    }

    public Geometry read(String fileName, byte[] file) {
        if (file.length > LIMITS.bytes()) {
            throw new Refused(Refused.Kind.TOO_LARGE, "analysis.too-large", LIMITS.bytes() / 1_000_000);
        }
        BoundaryFormat format = formats.stream().filter(each -> each.knows(fileName, file)).findFirst().orElseThrow();
        return of(format.read(file));
    }

    public Geometry read(String pasted) {
        if (pasted.isBlank()) {
            throw new BrokenGeometry("geometry.empty");
        }
        return read("", pasted.getBytes(StandardCharsets.UTF_8));
    }

    /** Parts that touch or overlap become one; no ground is counted twice. */
    public Geometry of(List<Geometry> parts) {
        if (parts.isEmpty()) {
            throw new BrokenGeometry("geometry.empty");
        }
        int vertices = parts.stream().mapToInt(Geometry::getNumPoints).sum();
        if (vertices > LIMITS.vertices()) {
            throw new BrokenGeometry("geometry.too-many-vertices", vertices, LIMITS.vertices());
        }
        parts.forEach(part -> GeometryCheck.requireSound(part, GeometryKind.POLYGON));
        Geometry whole = parts.size() == 1 ? parts.getFirst() : OverlayNGRobust.union(parts);
        requireInRegion(whole);
        return whole;
    }

    private void requireInRegion(Geometry boundary) {
        Geometry region = territories.union();
        if (!region.isEmpty() && Ellipsoid.area(Overlays.common(region, boundary)) < LEAST) {
            throw new Refused(Refused.Kind.INVALID, "analysis.outside-region");
        }
    }
}
