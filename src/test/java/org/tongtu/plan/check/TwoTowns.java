package org.tongtu.plan.check;

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

/** Towns a (x 0–100) and b (x 100–200), y 0–100, in thousandths of a degree; the border runs along x = 100. */
final class TwoTowns implements Ground {

    static final JurisdictionCode A = JurisdictionCode.of("a");
    static final JurisdictionCode B = JurisdictionCode.of("b");

    private static final Texts TEXTS = BundleTexts.load();

    static final Wording WORDING = (key, arguments) -> new Localized(
            TEXTS.get(Texts.CHINESE, key, arguments), TEXTS.get(Texts.ENGLISH, key, arguments));

    private final Geometry a = PlanStates.box(0, 0, 100, 100);
    private final Geometry b = PlanStates.box(100, 0, 200, 100);

    static Checking checking() {
        return new Checking(new TwoTowns(), WORDING);
    }

    static List<Finding> check(PlanState state) {
        return checking().all(state);
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
        if (geometry.intersects(a)) {
            affected.add(A);
        }
        if (geometry.intersects(b)) {
            affected.add(B);
        }
        return affected;
    }

    @Override
    public Geometry union() {
        return a.union(b);
    }
}
