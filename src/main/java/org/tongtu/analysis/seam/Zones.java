package org.tongtu.analysis.seam;

import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.SortedSet;
import java.util.TreeSet;
import org.locationtech.jts.geom.Coordinate;
import org.locationtech.jts.geom.Envelope;
import org.locationtech.jts.geom.Geometry;
import org.locationtech.jts.geom.prep.PreparedGeometry;
import org.locationtech.jts.geom.prep.PreparedGeometryFactory;
import org.locationtech.jts.index.strtree.STRtree;
import org.tongtu.geodata.Grid;
import org.tongtu.plan.Thing;

/** The areas of a layer about a border, to be asked place by place which of them lie there. */
final class Zones {

    private record Zone(Thing thing, PreparedGeometry area) {}

    private final STRtree tree = new STRtree();
    private final boolean empty;

    Zones(Collection<Thing> things) {
        List<Thing> areas = things.stream()
                .filter(thing -> thing.geometry().map(Geometry::getDimension).filter(dimension -> dimension == 2).isPresent())
                .toList();
        areas.forEach(thing -> {
            Geometry area = thing.geometry().orElseThrow();
            tree.insert(area.getEnvelopeInternal(), new Zone(thing, PreparedGeometryFactory.prepare(area)));
        });
        empty = areas.isEmpty();
    }

    boolean isEmpty() {
        return empty;
    }

    /** In a stable order. */
    SortedSet<Thing> at(Coordinate place) {
        @SuppressWarnings("unchecked")
        List<Zone> near = tree.query(new Envelope(place));
        var there = new TreeSet<Thing>(Comparator.comparing(Thing::id));
        near.stream().filter(zone -> zone.area().covers(Grid.FACTORY.createPoint(place))).forEach(zone -> there.add(zone.thing()));
        return there;
    }
}
