package org.tongtu.plan.map;

import java.util.List;
import java.util.Locale;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.locationtech.jts.geom.Geometry;
import org.springframework.stereotype.Service;
import org.tongtu.access.Allowed;
import org.tongtu.geodata.Grid;
import org.tongtu.kernel.Actor;
import org.tongtu.plan.PlanState;
import org.tongtu.plan.Thing;
import org.tongtu.plan.ThingKind;
import org.tongtu.plan.standard.LayerDefinition;

/** The features of a plan as lists: the map's twin for keyboards, searches and programs. */
@Service
public class MapFeatures {

    private final Disclosures disclosures;

    MapFeatures(Disclosures disclosures) {
        this.disclosures = disclosures;
    }

    /** What this person may see of what is asked for, the topmost layers first, in a stable order. */
    @Allowed(anyone = true)
    public List<Thing> list(Actor actor, PlanState state, FeatureQuery query) {
        DisclosedState disclosed = disclosures.of(actor, state);
        return disclosed.layers().reversed().stream()
                .map(LayerDefinition::code)
                .filter(code -> query.layer() == null || query.layer().equals(code))
                .flatMap(code -> candidates(disclosed, code, query))
                .filter(named(query.words()))
                .toList();
    }

    private static Stream<Thing> candidates(DisclosedState state, String layer, FeatureQuery query) {
        if (query.box() == null) {
            return state.list(ThingKind.FEATURE, layer).stream();
        }
        Geometry box = Grid.FACTORY.toGeometry(query.box());
        return state.intersecting(layer, query.box()).stream()
                .filter(thing -> thing.geometry().filter(box::intersects).isPresent())
                .sorted(java.util.Comparator.comparing(Thing::id));
    }

    private static Predicate<Thing> named(String words) {
        String wanted = words.strip().toLowerCase(Locale.ROOT);
        return wanted.isEmpty() ? thing -> true : thing -> has(thing, "name", wanted) || has(thing, "name_en", wanted);
    }

    private static boolean has(Thing thing, String cell, String wanted) {
        return thing.text(cell).toLowerCase(Locale.ROOT).contains(wanted);
    }
}
