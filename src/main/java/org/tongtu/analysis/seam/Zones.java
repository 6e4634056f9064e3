package org.tongtu.analysis.seam;

import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeSet;
import org.locationtech.jts.geom.Coordinate;
import org.locationtech.jts.geom.Envelope;
import org.locationtech.jts.geom.Geometry;
import org.locationtech.jts.geom.Point;
import org.locationtech.jts.geom.Polygonal;
import org.locationtech.jts.geom.prep.PreparedGeometry;
import org.locationtech.jts.geom.prep.PreparedGeometryFactory;
import org.locationtech.jts.index.strtree.STRtree;
import org.tongtu.geodata.Grid;
import org.tongtu.plan.Thing;
import org.tongtu.plan.check.Nearest;

/** The areas of a layer about a border, to be asked place by place which of them lie there. */
final class Zones {

    private record Zone(Thing thing, PreparedGeometry area) {}

    /** @param metres how far away */
    record Near(Thing thing, double metres) {}

    private final STRtree tree = new STRtree();
    private final List<Thing> areas;

    Zones(Collection<Thing> things) {
        areas = things.stream()
                .filter(thing -> thing.geometry().map(Geometry::getDimension).filter(dimension -> dimension == 2).isPresent())
                .toList();
        areas.forEach(thing -> {
            Geometry area = thing.geometry().orElseThrow();
            tree.insert(area.getEnvelopeInternal(), new Zone(thing, PreparedGeometryFactory.prepare(area)));
        });
    }

    boolean isEmpty() {
        return areas.isEmpty();
    }

    /** In a stable order. */
    SortedSet<Thing> at(Coordinate place) {
        @SuppressWarnings("unchecked")
        List<Zone> near = tree.query(new Envelope(place));
        var there = new TreeSet<Thing>(Comparator.comparing(Thing::id));
        near.stream().filter(zone -> zone.area().covers(Grid.FACTORY.createPoint(place))).forEach(zone -> there.add(zone.thing()));
        return there;
    }

    /** The zone that somebody may have meant on one side of a border: the nearest to where it is missed, if it is near enough. */
    Optional<Near> nearest(Ground ground, Side side, Coordinate place, double metres) {
        Point missed = Grid.FACTORY.createPoint(place);
        return areas.stream()
                .filter(thing -> ground.part(thing, side) instanceof Polygonal part && !((Geometry) part).isEmpty())
                .map(thing -> new Near(thing, Nearest.of(ground.part(thing, side), missed).metres()))
                .filter(near -> near.metres() <= metres)
                .min(Comparator.comparingDouble(Near::metres).thenComparing(near -> near.thing().id()));
    }
}
