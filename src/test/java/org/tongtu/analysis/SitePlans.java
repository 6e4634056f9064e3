package org.tongtu.analysis;

import static org.tongtu.plan.PlanFixtures.feature;
import static org.tongtu.testing.TestAlliance.box;

import java.util.List;
import java.util.Map;
import org.locationtech.jts.geom.Geometry;
import org.springframework.stereotype.Component;
import org.tongtu.plan.PlanFixtures;
import org.tongtu.plan.PlanId;
import org.tongtu.plan.Thing;

/** Plans with fields, forest, farmland and a redline of the members' own around a site across the border of west and south. */
@Component
class SitePlans {

    static final Geometry SITE = box(111.08, 37.02, 111.12, 37.04);

    private final PlanFixtures plans;

    SitePlans(PlanFixtures plans) {
        this.plans = plans;
    }

    PlanId found() {
        List<Thing> things = PlanFixtures.standard(Map.of("eco-redline", "members"));
        things.add(feature("landuse", box(111.06, 37.02, 111.1, 37.04), "0101"));
        things.add(feature("landuse", box(111.1, 37.02, 111.11, 37.04), "0301"));
        things.add(feature("basic-farmland", box(111.09, 37.02, 111.1, 37.03), ""));
        things.add(feature("eco-redline", box(111.11, 37.03, 111.13, 37.05), ""));
        return plans.found(things);
    }
}
