package org.tongtu.consultation.village;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.locationtech.jts.geom.Geometry;
import org.locationtech.jts.geom.Point;
import org.springframework.stereotype.Component;
import org.tongtu.geodata.LocalProjection;
import org.tongtu.jurisdiction.Territories;
import org.tongtu.kernel.JurisdictionCode;
import org.tongtu.kernel.Localized;
import org.tongtu.plan.PlanState;
import org.tongtu.plan.Thing;
import org.tongtu.plan.ThingKind;

/** The settlements people live in, and what changes near each: nearest first. */
@Component
public class Villages {

    /** How far "in your village" reaches, in metres: a walk of half an hour. */
    public static final double NEAR = 2_500;

    private static final String LAYER = "settlement";

    private final Territories territories;

    Villages(Territories territories) {
        this.territories = territories;
    }

    /** Named settlements, by town and name. */
    public List<Village> list(PlanState state) {
        return state.list(ThingKind.FEATURE, LAYER).stream()
                .flatMap(thing -> village(thing).stream())
                .sorted(Comparator.comparing(Village::town).thenComparing(village -> village.name().zh()))
                .toList();
    }

    /** Changes within {@link #NEAR} of the village, and those of its whole town that have no place. */
    public List<Nearby> near(Village village, List<ChangedThing> changes) {
        LocalProjection plane = LocalProjection.at(village.place());
        return changes.stream()
                .flatMap(thing -> nearby(village, thing, plane).stream())
                .sorted(Comparator.comparingDouble(Nearby::metres))
                .toList();
    }

    private static Optional<Nearby> nearby(Village village, ChangedThing thing, LocalProjection plane) {
        if (thing.place().isEmpty()) {
            return thing.where().contains(village.town()) ? Optional.of(new Nearby(thing, NEAR)) : Optional.empty();
        }
        double metres = Stream.of(Optional.ofNullable(thing.before()), Optional.ofNullable(thing.after()))
                .flatMap(Optional::stream)
                .mapToDouble(place -> metres(place, plane))
                .min()
                .orElse(Double.MAX_VALUE);
        return metres <= NEAR ? Optional.of(new Nearby(thing, metres)) : Optional.empty();
    }

    private static double metres(Geometry place, LocalProjection plane) {
        Geometry flat = plane.toMetres(place);
        return flat.distance(flat.getFactory().createPoint(new org.locationtech.jts.geom.Coordinate(0, 0)));
    }

    private Optional<Village> village(Thing thing) {
        String name = thing.text("name");
        Optional<Geometry> place = thing.geometry().filter(Point.class::isInstance);
        if (name.isBlank() || place.isEmpty()) {
            return Optional.empty();
        }
        Optional<JurisdictionCode> town = territories.at(place.get().getCoordinate());
        return town.map(code -> new Village(thing.id(), Localized.of(name, thing.text("name_en")), code,
                place.get().getCoordinate()));
    }
}
