package org.tongtu.jurisdiction;

import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import org.locationtech.jts.geom.Coordinate;
import org.locationtech.jts.geom.Geometry;
import org.locationtech.jts.index.strtree.STRtree;
import org.locationtech.jts.operation.overlayng.OverlayNG;
import org.locationtech.jts.operation.overlayng.OverlayNGRobust;
import org.tongtu.geodata.Ellipsoid;
import org.tongtu.geodata.Grid;
import org.tongtu.geodata.PreparedArea;
import org.tongtu.kernel.JurisdictionCode;

/** An immutable index of the members' boundaries; all answers come in the charter's order. */
final class TerritoryIndex {

    /** Square metres, or metres, that a geometry may reach over a border without touching the neighbour's interests. */
    private static final double TOLERANCE = 1;

    private final STRtree tree = new STRtree();
    private final List<Territory> territories;
    private final Geometry union;

    private record Territory(int position, JurisdictionCode code, PreparedArea area) {}

    TerritoryIndex(List<JurisdictionDetails> members) {
        territories = IntStream.range(0, members.size()).mapToObj(i -> territory(i, members.get(i))).toList();
        territories.forEach(each -> tree.insert(each.area().geometry().getEnvelopeInternal(), each));
        tree.build();
        union = members.isEmpty()
                ? Grid.FACTORY.createPolygon()
                : OverlayNGRobust.union(members.stream().map(JurisdictionDetails::boundary).toList());
    }

    boolean isEmpty() {
        return territories.isEmpty();
    }

    Geometry union() {
        return union;
    }

    Optional<JurisdictionCode> at(Coordinate place) {
        return affectedBy(Grid.FACTORY.createPoint(place)).stream().findFirst();
    }

    Set<JurisdictionCode> affectedBy(Geometry geometry) {
        Set<JurisdictionCode> affected = new LinkedHashSet<>();
        candidates(geometry).stream()
                .filter(each -> meets(each.area(), geometry))
                .forEach(each -> affected.add(each.code()));
        return affected;
    }

    @SuppressWarnings("unchecked")
    private Collection<Territory> candidates(Geometry geometry) {
        List<Territory> near = tree.query(geometry.getEnvelopeInternal());
        near.sort(Comparator.comparingInt(Territory::position));
        return near;
    }

    private static boolean meets(PreparedArea territory, Geometry geometry) {
        if (geometry.getNumGeometries() > 1) {
            return meetsByParts(territory, geometry);
        }
        if (territory.covers(geometry)) {
            return true;
        }
        if (!territory.intersects(geometry)) {
            return false;
        }
        Geometry common = OverlayNGRobust.overlay(territory.geometry(), geometry, OverlayNG.INTERSECTION);
        return measure(common, geometry.getDimension()) > TOLERANCE;
    }

    /** A part that lies wholly inside decides at once; else the parts' shares add up. */
    private static boolean meetsByParts(PreparedArea territory, Geometry geometry) {
        double area = 0;
        double length = 0;
        for (int i = 0; i < geometry.getNumGeometries(); i++) {
            Geometry part = geometry.getGeometryN(i);
            if (territory.covers(part)) {
                return true;
            }
            if (!territory.intersects(part)) {
                continue;
            }
            Geometry common = OverlayNGRobust.overlay(territory.geometry(), part, OverlayNG.INTERSECTION);
            area += part.getDimension() == 2 ? Ellipsoid.area(common) : 0;
            length += part.getDimension() == 1 ? Ellipsoid.length(common) : 0;
        }
        return area > TOLERANCE || length > TOLERANCE;
    }

    /** A polygon's intersection may hold bare lines where borders run together: they have no interior in common. */
    private static double measure(Geometry common, int dimension) {
        return switch (dimension) {
            case 2 -> Ellipsoid.area(common);
            case 1 -> Ellipsoid.length(common);
            default -> 0;
        };
    }

    private static Territory territory(int position, JurisdictionDetails member) {
        return new Territory(position, member.code(), new PreparedArea(member.boundary()));
    }
}
