package org.tongtu.analysis;

import static org.tongtu.testing.TestAlliance.box;

import java.util.ArrayList;
import java.util.Map;
import org.locationtech.jts.geom.Geometry;
import org.springframework.stereotype.Component;
import org.tongtu.kernel.Actor;
import org.tongtu.kernel.Ids;
import org.tongtu.kernel.Localized;
import org.tongtu.plan.Cell;
import org.tongtu.plan.CellValue;
import org.tongtu.plan.Editions;
import org.tongtu.plan.FoundPlan;
import org.tongtu.plan.PlanFrame;
import org.tongtu.plan.PlanId;
import org.tongtu.plan.Thing;
import org.tongtu.plan.ThingKind;
import org.tongtu.plan.Version;
import org.tongtu.plan.standard.DefaultStandard;

/** Plans with fields, forest, farmland and a redline of the members' own around a site across the border of west and south. */
@Component
class SitePlans {

    static final Geometry SITE = box(111.08, 37.02, 111.12, 37.04);

    private final Editions editions;

    SitePlans(Editions editions) {
        this.editions = editions;
    }

    PlanId found() {
        var plan = new PlanId("site-" + Ids.next());
        var things = new ArrayList<Thing>();
        DefaultStandard.things().forEach(thing -> things.add(kept(thing)));
        things.add(feature("landuse", box(111.06, 37.02, 111.1, 37.04), "0101"));
        things.add(feature("landuse", box(111.1, 37.02, 111.11, 37.04), "0301"));
        things.add(feature("basic-farmland", box(111.09, 37.02, 111.1, 37.03), ""));
        things.add(feature("eco-redline", box(111.11, 37.03, 111.13, 37.05), ""));
        editions.found(Actor.SYSTEM, new FoundPlan(Ids.next(), plan, Localized.of("检测试验", "Site test"),
                new PlanFrame(2020, 2025, 2035), "测绘 A & B"), things);
        return plan;
    }

    private static Thing kept(Thing thing) {
        return thing.kind() == ThingKind.LAYER && thing.group().equals("eco-redline")
                ? thing.with("disclosure", new Cell(CellValue.of("members"), Version.ofEdition(1)))
                : thing;
    }

    private static Thing feature(String layer, Geometry place, String code) {
        return Thing.inEdition(1, Ids.next(), ThingKind.FEATURE, layer,
                Map.of(Cell.GEOMETRY, CellValue.of(place), "class", CellValue.of(code)));
    }
}
