package org.tongtu.plan.check;

import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.locationtech.jts.geom.Geometry;
import org.tongtu.kernel.JurisdictionCode;
import org.tongtu.kernel.Localized;
import org.tongtu.language.BundleTexts;
import org.tongtu.language.Texts;
import org.tongtu.plan.PlanState;
import org.tongtu.plan.PlanStates;
import org.tongtu.plan.Thing;
import org.tongtu.plan.ThingKind;
import org.tongtu.plan.compare.TownShares;
import org.tongtu.plan.standard.DefaultStandard;
import org.tongtu.plan.standard.SketchRegion;

/** Towns a (x 0–100) and b (x 100–200), y 0–100, in thousandths of a degree; the border runs along x = 100. */
final class TwoTowns implements Ground {

    static final JurisdictionCode A = JurisdictionCode.of("a");
    static final JurisdictionCode B = JurisdictionCode.of("b");

    private static final Texts TEXTS = BundleTexts.load();

    static final Wording WORDING = (key, arguments) -> new Localized(
            TEXTS.get(Texts.CHINESE, key, arguments), TEXTS.get(Texts.ENGLISH, key, arguments));

    private final Geometry a = SketchRegion.TOWN_A;
    private final Geometry b = SketchRegion.TOWN_B;

    /** The default standard's layers with some of its rules. */
    static PlanStates under(String... rules) {
        return PlanStates.plan().with(standard(rules));
    }

    static List<Thing> standard(String... rules) {
        return DefaultStandard.things().stream()
                .filter(thing -> thing.kind() == ThingKind.LAYER || Set.of(rules).contains(thing.group()))
                .toList();
    }

    static Checking checking() {
        return new Checking(new TwoTowns(), WORDING, Duration.ofMinutes(1));
    }

    static List<Finding> check(PlanState state) {
        return checking().all(state).findings();
    }

    @Override
    public Map<JurisdictionCode, Localized> members() {
        var members = new LinkedHashMap<JurisdictionCode, Localized>();
        members.put(A, new Localized("甲镇", "Town A"));
        members.put(B, new Localized("乙镇", "Town B"));
        return members;
    }

    @Override
    public Set<JurisdictionCode> affectedBy(Geometry geometry) {
        var affected = new LinkedHashSet<JurisdictionCode>();
        if (liesIn(geometry, a)) {
            affected.add(A);
        }
        if (liesIn(geometry, b)) {
            affected.add(B);
        }
        return affected;
    }

    /** By its interior, as in the charter. */
    private static boolean liesIn(Geometry geometry, Geometry town) {
        return town.covers(geometry) || town.relate(geometry, "T********");
    }

    @Override
    public Map<JurisdictionCode, Double> areas(Geometry geometry) {
        return Ground.areas(new TownShares(Map.of("a", a, "b", b)), geometry);
    }

    @Override
    public Geometry union() {
        return a.union(b);
    }
}
