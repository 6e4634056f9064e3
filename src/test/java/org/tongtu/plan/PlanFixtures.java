package org.tongtu.plan;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.locationtech.jts.geom.Geometry;
import org.springframework.stereotype.Component;
import org.tongtu.kernel.Actor;
import org.tongtu.kernel.Ids;
import org.tongtu.kernel.Localized;
import org.tongtu.plan.standard.DefaultStandard;

/** Plans to try things with: a standard, who may see which of its layers, and what lies on the map. */
@Component
public class PlanFixtures {

    private final Editions editions;

    PlanFixtures(Editions editions) {
        this.editions = editions;
    }

    /** A new plan whose first edition is these things. */
    public PlanId found(List<Thing> things) {
        var plan = new PlanId("test-" + Ids.next());
        editions.found(Actor.SYSTEM, new FoundPlan(Ids.next(), plan, Localized.of("试验规划", "Test plan"), PlanStates.FRAME, "测绘 A & B"), things);
        return plan;
    }

    /** The default standard, to be added to. @param disclosure of layers for which it is not the usual one */
    public static List<Thing> standard(Map<String, String> disclosure) {
        var things = new ArrayList<Thing>();
        DefaultStandard.things().forEach(thing -> things.add(thing.kind() == ThingKind.LAYER && disclosure.containsKey(thing.group())
                ? thing.with("disclosure", new Cell(CellValue.of(disclosure.get(thing.group())), Version.ofEdition(1)))
                : thing));
        return things;
    }

    public static Thing feature(String layer, Geometry place, String code) {
        return Thing.inEdition(1, Ids.next(), ThingKind.FEATURE, layer, Map.of(Cell.GEOMETRY, CellValue.of(place), "class", CellValue.of(code)));
    }
}
