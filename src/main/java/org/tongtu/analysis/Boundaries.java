package org.tongtu.analysis;

import java.util.ArrayList;
import java.util.List;
import org.locationtech.jts.geom.Coordinate;
import org.locationtech.jts.geom.Geometry;
import org.locationtech.jts.operation.overlayng.OverlayNGRobust;
import org.springframework.stereotype.Service;
import org.tongtu.access.Allowed;
import org.tongtu.geodata.BrokenGeometry;
import org.tongtu.geodata.Ellipsoid;
import org.tongtu.geodata.GeometryCheck;
import org.tongtu.geodata.GeometryKind;
import org.tongtu.geodata.Grid;
import org.tongtu.geodata.Limits;
import org.tongtu.jurisdiction.Territories;
import org.tongtu.kernel.Actor;
import org.tongtu.kernel.Refused;
import org.tongtu.kernel.Role;

/** Makes one sound boundary of what somebody drew, pasted or uploaded, or says what is wrong with it and where. */
@Service
public class Boundaries {

    /** A boundary is one site, not a data set: 10 MB, 1,000 parts, 100,000 vertices. */
    public static final Limits LIMITS = new Limits(10_000_000, 1_000, GeometryCheck.MAX_VERTICES, 32);

    /** Square metres of a boundary that must lie in the region. */
    private static final double LEAST = 1;

    private static final int AREA = 2;

    private final List<BoundaryFormat> formats;
    private final Territories territories;
    private final Turns turns;

    Boundaries(List<BoundaryFormat> formats, Territories territories, Turns turns) {
        this.formats = formats;
        this.territories = territories;
        this.turns = turns;
    }

    @Allowed(Role.RESIDENT)
    public Geometry read(Actor actor, BoundaryFile file) {
        if (file.content().length > LIMITS.bytes()) {
            throw new Refused(Refused.Kind.TOO_LARGE, "analysis.too-large", LIMITS.bytes() / 1_000_000);
        }
        return turns.take(() -> of(parts(file)));
    }

    /** @param corners one after the other, the first not repeated, degrees of EPSG:4490 */
    @Allowed(Role.RESIDENT)
    public Geometry drawn(Actor actor, List<Coordinate> corners) {
        var ring = new ArrayList<>(corners.stream().map(Grid::snap).toList());
        ring.add(ring.getFirst().copy());
        return of(List.of(Grid.FACTORY.createPolygon(ring.toArray(Coordinate[]::new))));
    }

    private List<Geometry> parts(BoundaryFile file) {
        BoundaryFormat format = formats.stream().filter(each -> each.knows(file)).findFirst()
                .orElseThrow(() -> new Refused(Refused.Kind.INVALID, "analysis.unknown-file", file.name()));
        try {
            return format.read(file, LIMITS);
        } catch (BrokenGeometry broken) {
            throw broken.reasonKey().equals("file.too-many-features")
                    ? new Refused(Refused.Kind.TOO_LARGE, "analysis.too-many-parts", LIMITS.features())
                    : broken;
        }
    }

    /** Parts that touch or overlap become one; no ground is counted twice. */
    Geometry of(List<Geometry> parts) {
        if (parts.isEmpty()) {
            throw new BrokenGeometry("geometry.empty");
        }
        int vertices = parts.stream().mapToInt(Geometry::getNumPoints).sum();
        if (vertices > LIMITS.vertices()) {
            throw new BrokenGeometry("geometry.too-many-vertices", vertices, LIMITS.vertices());
        }
        for (int i = 0; i < parts.size(); i++) {
            requireArea(parts.get(i), i + 1);
        }
        Geometry whole = parts.size() == 1 ? parts.getFirst() : OverlayNGRobust.union(parts);
        requireInRegion(whole);
        return whole;
    }

    private static void requireArea(Geometry part, int number) {
        if (!part.isEmpty() && part.getDimension() < AREA) {
            throw BrokenGeometry.at("analysis.no-area", part.getCoordinate(), number, part.getDimension());
        }
        GeometryCheck.requireSound(part, GeometryKind.POLYGON);
    }

    private void requireInRegion(Geometry boundary) {
        Geometry region = territories.union();
        if (!region.isEmpty() && Ellipsoid.area(Overlays.common(region, boundary)) < LEAST) {
            throw new Refused(Refused.Kind.INVALID, "analysis.outside-region");
        }
    }
}
