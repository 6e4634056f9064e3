package org.tongtu.analysis.seam;

import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.locationtech.jts.geom.Coordinate;
import org.locationtech.jts.geom.Geometry;
import org.locationtech.jts.geom.prep.PreparedGeometry;
import org.locationtech.jts.geom.prep.PreparedGeometryFactory;
import org.locationtech.jts.operation.distance.IndexedFacetDistance;
import org.locationtech.jts.operation.overlayng.OverlayNG;
import org.locationtech.jts.operation.overlayng.OverlayNGRobust;
import org.tongtu.analysis.Overlays;
import org.tongtu.geodata.Ellipsoid;
import org.tongtu.geodata.Grid;
import org.tongtu.geodata.LocalProjection;
import org.tongtu.plan.Thing;
import org.tongtu.plan.standard.LayerDefinition;

/** A border and the ground on both its sides, as those who look for stops ask about it. */
final class Ground {

    private final Border border;
    private final List<Town> others;
    private final LocalProjection plane;
    private final IndexedFacetDistance away;
    private final Geometry between;
    private final Map<Side, PreparedGeometry> reaches = new EnumMap<>(Side.class);
    private final Map<Part, Geometry> parts = new HashMap<>();

    private record Part(UUID thing, Side side) {}

    /**
     * @param others towns about, whose ground is neither's
     * @param gaps whether the two boundaries leave ground between them
     */
    Ground(Border border, List<Town> others, boolean gaps) {
        this.border = border;
        this.others = others;
        this.plane = LocalProjection.centredOn(border.line());
        this.between = gaps ? between() : Grid.FACTORY.createPolygon();
        this.away = new IndexedFacetDistance(plane.toMetres(border.line()));
    }

    Border border() {
        return border;
    }

    boolean isNear(Coordinate place, double metres) {
        return away.isWithinDistance(Grid.FACTORY.createPoint(plane.toMetres(place)), metres);
    }

    /** What lies between two boundaries that do not meet is the nearer town's; empty where that is far. */
    Optional<Side> side(Coordinate place) {
        if (border.town(Side.ONE).covers(place)) {
            return Optional.of(Side.ONE);
        }
        if (border.town(Side.OTHER).covers(place)) {
            return Optional.of(Side.OTHER);
        }
        if (others.stream().anyMatch(town -> town.covers(place))) {
            return Optional.empty();
        }
        double one = border.town(Side.ONE).toOutline(place);
        double other = border.town(Side.OTHER).toOutline(place);
        return Math.min(one, other) > Facing.TOLERANCE ? Optional.empty() : Optional.of(one <= other ? Side.ONE : Side.OTHER);
    }

    boolean liesOn(Coordinate place, Side side) {
        return border.town(side).covers(place) || side(place).filter(side::equals).isPresent();
    }

    /** What of a thing lies on one side; empty, or of a lower dimension, where that is nothing. */
    Geometry part(Thing thing, Side side) {
        return parts.computeIfAbsent(new Part(thing.id(), side), part ->
                Overlays.within(reach(side), thing.geometry().orElseThrow()));
    }

    /** What lies between the two is either's: who crosses it has come to the other side. */
    private PreparedGeometry reach(Side side) {
        return between.isEmpty() ? border.town(side).ground() : reaches.computeIfAbsent(side, it ->
                PreparedGeometryFactory.prepare(OverlayNGRobust.union(List.of(border.town(it).boundary(), between), Grid.FACTORY)));
    }

    private Geometry between() {
        Geometry strip = Ellipsoid.buffer(border.line(), Facing.TOLERANCE);
        Stream<Geometry> towns = Stream.concat(others.stream(), Stream.of(Side.values()).map(border::town)).map(Town::boundary);
        return OverlayNGRobust.overlay(strip, OverlayNGRobust.union(towns.toList(), Grid.FACTORY), OverlayNG.DIFFERENCE);
    }

    /** Metres along the border to the point nearest to a place. */
    double chainage(Coordinate place) {
        Stretch nearest = border.stretches().getFirst();
        double least = Double.MAX_VALUE;
        for (Stretch stretch : border.stretches()) {
            double metres = stretch.distance(place);
            if (metres < least) {
                nearest = stretch;
                least = metres;
            }
        }
        return nearest.nearest(place);
    }

    /** Roads are what road classes are told of. */
    static boolean isRoad(LayerDefinition layer) {
        return layer.schema().stream().anyMatch(attribute -> "road-class".equals(attribute.codeList()));
    }
}
