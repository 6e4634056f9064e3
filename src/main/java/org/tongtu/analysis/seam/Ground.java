package org.tongtu.analysis.seam;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.locationtech.jts.geom.Coordinate;
import org.locationtech.jts.geom.Geometry;
import org.locationtech.jts.operation.distance.IndexedFacetDistance;
import org.tongtu.analysis.Overlays;
import org.tongtu.geodata.Grid;
import org.tongtu.geodata.LocalProjection;
import org.tongtu.plan.Thing;
import org.tongtu.plan.standard.LayerDefinition;

/** A border and the ground on both its sides, as those who look for stops ask about it. */
final class Ground {

    private final Border border;
    private final LocalProjection plane;
    private final IndexedFacetDistance away;
    private final Map<Part, Geometry> parts = new HashMap<>();

    private record Part(UUID thing, Side side) {}

    Ground(Border border) {
        this.border = border;
        this.plane = LocalProjection.centredOn(border.line());
        this.away = new IndexedFacetDistance(plane.toMetres(border.line()));
    }

    Border border() {
        return border;
    }

    boolean isNear(Coordinate place, double metres) {
        return away.isWithinDistance(Grid.FACTORY.createPoint(plane.toMetres(place)), metres);
    }

    /** Empty outside both towns. */
    Optional<Side> side(Coordinate place) {
        if (border.town(Side.ONE).covers(place)) {
            return Optional.of(Side.ONE);
        }
        return border.town(Side.OTHER).covers(place) ? Optional.of(Side.OTHER) : Optional.empty();
    }

    boolean liesOn(Coordinate place, Side side) {
        return border.town(side).covers(place);
    }

    /** What of a thing lies on one side; empty, or of a lower dimension, where that is nothing. */
    Geometry part(Thing thing, Side side) {
        return parts.computeIfAbsent(new Part(thing.id(), side), part ->
                Overlays.within(border.town(side).ground(), thing.geometry().orElseThrow()));
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
